; The Windows installer, for Inno Setup 6. build.py gives Version, Bundle, Icons and Output with /D.
#if Ver < EncodeVer(6, 3, 0)
  #error Inno Setup 6.3 or later is needed: earlier ones do not know x64compatible.
#endif
; It installs for this user without asking for an administrator, or for everyone where one asks for it.

[Setup]
; Never change AppId: it is how an update knows what it replaces.
AppId={{6E1C2E7B-6D5B-4E0B-9B6E-5B5731A9C3F4}
AppName=Source Workbench
AppVersion={#Version}
AppVerName=Source Workbench {#Version}
AppPublisher=The makers of Source Workbench
VersionInfoVersion={#Version}
DefaultDirName={autopf}\Source Workbench
DefaultGroupName=Source Workbench
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog commandline
; PySide6 6.8 and later need Windows 10 1809.
MinVersion=10.0.17763
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
; Asks for a language only where none of them is the user's.
ShowLanguageDialog=auto
SetupIconFile={#Icons}\workbench.ico
UninstallDisplayIcon={app}\Source Workbench.exe
OutputDir={#Output}
OutputBaseFilename=source-workbench-{#Version}-setup
; Windows Explorer has to learn of the file type.
ChangesAssociations=yes
; A running program is asked to close; it has saved every step already.
CloseApplications=yes
RestartApplications=no

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "ru"; MessagesFile: "compiler:Languages\Russian.isl"
Name: "tr"; MessagesFile: "compiler:Languages\Turkish.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked
Name: "association"; Description: "{cm:AssocFileExtension,Source Workbench,.swb}"

[InstallDelete]
; What the version before had and this one has no more.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Bundle}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs
Source: "{#Icons}\workbench.ico"; DestDir: "{app}"; Flags: ignoreversion

[Icons]
Name: "{group}\Source Workbench"; Filename: "{app}\Source Workbench.exe"
Name: "{autodesktop}\Source Workbench"; Filename: "{app}\Source Workbench.exe"; Tasks: desktopicon

[Registry]
; HKA is the user's or the machine's part of the registry, as the installation is one or the other.
Root: HKA; Subkey: "Software\Classes\.swb"; ValueType: string; ValueName: ""; ValueData: "SourceWorkbench.Project"; Flags: uninsdeletevalue uninsdeletekeyifempty; Tasks: association
Root: HKA; Subkey: "Software\Classes\.swb"; ValueType: string; ValueName: "Content Type"; ValueData: "application/x-source-workbench"; Flags: uninsdeletevalue uninsdeletekeyifempty; Tasks: association
Root: HKA; Subkey: "Software\Classes\.swb\OpenWithProgids"; ValueType: string; ValueName: "SourceWorkbench.Project"; ValueData: ""; Flags: uninsdeletevalue uninsdeletekeyifempty; Tasks: association
Root: HKA; Subkey: "Software\Classes\SourceWorkbench.Project"; ValueType: string; ValueName: ""; ValueData: "Source Workbench project"; Flags: uninsdeletekey; Tasks: association
Root: HKA; Subkey: "Software\Classes\SourceWorkbench.Project\DefaultIcon"; ValueType: string; ValueName: ""; ValueData: "{app}\workbench.ico,0"; Tasks: association
Root: HKA; Subkey: "Software\Classes\SourceWorkbench.Project\shell\open\command"; ValueType: string; ValueName: ""; ValueData: """{app}\Source Workbench.exe"" ""%1"""; Tasks: association
Root: HKA; Subkey: "Software\Classes\Applications\Source Workbench.exe\SupportedTypes"; ValueType: string; ValueName: ".swb"; ValueData: ""; Flags: uninsdeletekey

[Run]
Filename: "{app}\Source Workbench.exe"; Description: "{cm:LaunchProgram,Source Workbench}"; Flags: nowait postinstall skipifsilent

; Projects, backups and preferences are the user's and stay where they are.
