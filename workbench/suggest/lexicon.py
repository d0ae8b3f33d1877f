"""The words by which a report says who speaks: reporting verbs, titles, heads of organisations, states.

Written by hand for news in English. All entries are folded (see ``text.fold``). A missing word costs a suggestion,
a wrong one offers a wrong name, so only words that are hardly ever anything else are here.
"""

from functools import lru_cache


def listed(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Verbs whose subject speaks; the second list also fits opinions and topics and counts for less.
_SAYING = (
    "yell shout scream chant plead prod acknowledge add admit advise affirm agree allege announce answer argue"
    " assert assure boast caution claim clarify comment complain conclude concede confess confirm continue contend"
    " counter cry declare demand deny disclose echo elaborate emphasise emphasize exclaim explain express hint"
    " imply indicate inform insist instruct interject joke lament mention mock muse note object observe opine"
    " pledge point predict proclaim promise proclaim propose quip reaffirm recall recount reiterate remark remind"
    " reply report request respond retort reveal state stipulate stress suggest summarise summarize testify"
    " threaten tweet urge vow warn whisper wonder underline underscore ask appeal recommend speculate specify post"
    " relate highlight press dismiss rebuff"
)
_OPINION = (
    "scold blast grill bemoan accuse applaud believe blame call characterise characterize condemn consider"
    " criticise criticize decry defend denounce deplore describe discuss doubt estimate expect hail hope label"
    " liken outline portray praise question reject refute regard repeat signal slam speak talk touch view voice"
    " welcome address brand cite attack rebuke commend expect compare present"
)
_IRREGULAR = {
    "said": "said", "say": "said", "says": "said",
    "saying": "saying", "told": "said", "tell": "said", "tells": "said",
    "telling": "saying", "wrote": "said", "writes": "said", "write": "said", "writing": "saying",
    "thinks": "opinion", "thought": "opinion", "feels": "opinion", "felt": "opinion",
    "sees": "opinion", "saw": "opinion", "see": "opinion", "spoke": "opinion", "swore": "said",
    "foresaw": "opinion", "read": "opinion", "reads": "opinion", "knows": "opinion", "wants": "opinion",
    "wanted": "opinion", "sang": "said", "sings": "said", "begged": "said", "begs": "said",
}  # fmt: skip
_DOUBLED = {"admit": "admitt", "quip": "quipp", "slam": "slamm", "refer": "referr"}


@lru_cache(maxsize=1)
def cues() -> dict[str, str]:
    """Inflected form of every reporting verb → ``said``, ``opinion``, or ``saying`` for a participle, whose subject
    is that of the clause before it."""
    forms: dict[str, str] = {}
    for verbs, kind in ((_OPINION, "opinion"), (_SAYING, "said")):
        for verb in verbs.split():
            stem = _DOUBLED.get(verb, verb)
            if verb.endswith("y") and verb[-2] not in "aeou":
                past, third = verb[:-1] + "ied", verb[:-1] + "ies"
            else:
                past = verb + "d" if verb.endswith("e") else stem + "ed"
                third = verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "o")) else "s")
            participle = (verb[:-1] if verb.endswith("e") else stem) + "ing"
            forms |= {past: kind, third: kind, verb: kind, participle: "saying"}
    forms |= _IRREGULAR
    return {form: kind for form, kind in forms.items() if kind}


HONORIFICS = listed("mr mrs ms miss mx dr prof sir dame herr frau monsieur madame")
TITLES = HONORIFICS | listed(
    "mr mrs ms miss dr prof professor sir lord lady dame king queen prince princess sheikh ayatollah imam rabbi"
    " pope cardinal archbishop bishop reverend rev father sister president vice-president premier chancellor"
    " minister minister's secretary undersecretary deputy vice chief foreign prime defence defense interior"
    " finance economy justice health energy trade transport culture education ambassador envoy spokesman"
    " spokeswoman spokesperson speaker senator sen representative rep congressman congresswoman governor gov mayor"
    " councillor lawmaker commissioner director general gen colonel col major maj captain capt lieutenant lt"
    " sergeant sgt commander cmdr admiral adm brigadier marshal officer judge justice attorney counsel prosecutor"
    " chairman chairwoman chair chairperson head leader founder co-founder coordinator adviser advisor aide"
    " analyst expert economist historian researcher activist journalist reporter correspondent author editor"
    " columnist coach captain manager ceo cfo executive counterpart candidate opposition former then ex acting"
    " interim state special presidential national security senior top assistant permanent high counterpart mp mep"
    " inspector superintendent chief-of-staff cosmonaut spokespeople official resident student harbour harbor"
    " agriculture environment labour labor housing"
)
# Words that stand for somebody without a name; the last word of "the Russian foreign minister".
ROLES = TITLES - listed(
    "general state special national security high top acting interim former then foreign prime"
) | (listed("official officials diplomat source sources man woman lawyer witness witnesses farmer teacher scientist"))
ORGANISATIONS = listed(
    "ministry government army military council committee commission agency office department party parliament"
    " senate congress court union league nations bank company corporation group organisation organization"
    " association bureau administration kremlin police front movement federation institute university centre"
    " center authority board embassy coalition alliance service foundation fund assembly cabinet presidency palace"
    " house media television newspaper channel news press observatory times post herald tribune broadcaster"
    " network union command forces militia brigade opposition regime delegation authorities statement communique"
    " mission secretariat syndicate"
)
PRONOUNS = listed("he she they it who")
PARTICLES = listed("al el ul as bin ibn ben van von der den de da di du dos la le ten ter zu af av of")
# Who speaks without being anybody.
UNNAMED = listed(
    "officials sources witnesses analysts experts diplomats critics supporters residents protesters observers people"
    " reports lawmakers activists"
)
# May begin with a capital without being part of a name.
NOT_NAMES = UNNAMED | listed(
    "the a an this that these those there here in on at by for from to of with as if when while after before"
    " since until although though because however but and or so yet nor still now today yesterday tomorrow earlier"
    " later meanwhile moreover also both such some many most several other others another all each every few no"
    " not only what who why how where which despite during under over between according instead he she it they we"
    " you i his her its their our my your is are was were do does did will would can could should may might must"
    " has have had last next then thus therefore once asked speaking regarding citing quoting separately"
    " additionally finally furthermore indeed perhaps maybe yes well first second third one two three read more"
    " image photo file source monday tuesday wednesday thursday friday saturday sunday january february march"
    " april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec"
    " copyright video watch like unlike among against about above across into through without within upon off out"
    " up down again further following amid ahead given just even ever never nobody nothing everyone everything"
    " anyone someone whether let"
)

# A state, the adjective of it, its capital (which news writes for its government).
_STATES = """
afghanistan afghan kabul; albania albanian tirana; algeria algerian algiers; argentina argentine; armenia
armenian yerevan; australia australian canberra; austria austrian vienna; azerbaijan azerbaijani baku; bahrain
bahraini manama; bangladesh bangladeshi dhaka; belarus belarusian minsk; belgium belgian brussels; bolivia
bolivian; bosnia bosnian sarajevo; brazil brazilian brasilia; bulgaria bulgarian sofia; cambodia cambodian;
cameroon cameroonian; canada canadian ottawa; chad chadian; chile chilean santiago; china chinese beijing;
colombia colombian bogota; congo congolese kinshasa; croatia croatian zagreb; cuba cuban havana; cyprus cypriot
nicosia; czechia czech prague; denmark danish copenhagen; ecuador ecuadorian quito; egypt egyptian cairo;
eritrea eritrean; estonia estonian tallinn; ethiopia ethiopian; finland finnish helsinki; france french paris;
gabon gabonese; georgia georgian tbilisi; germany german berlin; ghana ghanaian accra; greece greek athens;
guatemala guatemalan; guinea guinean; haiti haitian; hungary hungarian budapest; iceland icelandic reykjavik;
india indian; indonesia indonesian jakarta; iran iranian tehran; iraq iraqi baghdad; ireland irish dublin;
israel israeli; italy italian rome; jamaica jamaican; japan japanese tokyo; jordan jordanian amman; kazakhstan
kazakh astana; kenya kenyan nairobi; kosovo kosovar pristina; kuwait kuwaiti; kyrgyzstan kyrgyz bishkek; laos
lao; latvia latvian riga; lebanon lebanese beirut; liberia liberian; libya libyan tripoli; lithuania lithuanian
vilnius; luxembourg luxembourgish; malaysia malaysian; mali malian bamako; malta maltese valletta; mexico
mexican; moldova moldovan chisinau; mongolia mongolian; montenegro montenegrin; morocco moroccan rabat;
mozambique mozambican; myanmar burmese; nepal nepalese; netherlands dutch; nicaragua nicaraguan managua; niger
nigerien niamey; nigeria nigerian abuja; norway norwegian oslo; oman omani muscat; pakistan pakistani islamabad;
palestine palestinian; panama panamanian; paraguay paraguayan; peru peruvian lima; philippines philippine
manila; poland polish warsaw; portugal portuguese lisbon; qatar qatari doha; romania romanian bucharest; russia
russian moscow; rwanda rwandan kigali; senegal senegalese dakar; serbia serbian belgrade; singapore singaporean;
slovakia slovak bratislava; slovenia slovenian ljubljana; somalia somali mogadishu; spain spanish madrid; sudan
sudanese khartoum; sweden swedish stockholm; switzerland swiss bern; syria syrian damascus; taiwan taiwanese
taipei; tajikistan tajik; tanzania tanzanian; thailand thai bangkok; tunisia tunisian tunis; turkey turkish
ankara; turkiye turkish ankara; turkmenistan turkmen; uganda ugandan kampala; ukraine ukrainian kyiv; uruguay
uruguayan; uzbekistan uzbek tashkent; venezuela venezuelan caracas; vietnam vietnamese hanoi; yemen yemeni
sanaa; zambia zambian; zimbabwe zimbabwean harare; britain british london; uk british london; us american
washington; usa american washington; america american washington; europe european brussels; kurdistan kurdish;
arabia saudi riyadh; korea korean seoul; emirates emirati
"""


@lru_cache(maxsize=1)
def states() -> dict[str, str]:
    """Name, adjective or capital of a state → the name of the state."""
    known: dict[str, str] = {}
    for row in _STATES.split(";"):
        words = row.split()
        known |= dict.fromkeys(words, words[0])
    return known | {
        "turkish": "turkey",
        "ankara": "turkey",
        "turkiye": "turkey",
        "uk": "britain",
        "london": "britain",
    }


@lru_cache(maxsize=1)
def adjectives() -> frozenset[str]:
    """Adjectives of states, which stand before a title or a name."""
    return frozenset(words[1] for row in _STATES.split(";") if len(words := row.split()) > 1)
