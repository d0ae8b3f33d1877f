"""One small project of every schema this program ever had, made by the program of that day."""
