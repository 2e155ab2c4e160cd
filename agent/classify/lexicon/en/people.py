"""English words around the names of people."""

from agent.classify.lexicon.shapes import People

PEOPLE = People(
    titles="""Rev.,
        Hon., St., Mrs., Mr., Ms., Capt., Cdr., Cmdr., Brig., Adm., Cpl., Pte., SSG, SFC,
        Cdr, Sgt., Lt., Col., Maj., Gen., Dr., Prof., Rev, Mrs, Mr, Ms,
        Miss, Sir, Lord, Lady, Lt, Col, Major, Captain, Family""",
    addressed="your",
    particles="de, de la, de las, de los, del, dos, du, el, al, ben, bin, ibn, bint, le, la, af, da, di",
    joints="and",
    labels="""contact, first ?/ ?last name, first (?:and|&) last name, first ?name, last ?name, surname, family
        name, given name, full name, your name, my name, contact name, customer, customer name, contact person""",
    first_labels="first name, firstname, given name",
    last_labels="last name, lastname, surname, family name",
    weak="""the name, calls me, myself, i go by,
        i'm, i am, im, it's, hi its, hey its, hello its, yo its, this is, call me, i'm called, i am called, name, my
        details""",
    behind="is (?:my|the) name, here, speaking",
    nobody="""interested, looking, a, the, from, at, not, very, still, just, happy, keen, free, available, based,
        living, sorry, sure, afraid, writing, also, currently, really, flexible""",
    kinds=r"""\w+(?:ian|ish|ese|can|ist|ant|eer), Swiss, Dutch, French, Welsh, Greek, Turk, Scot, Brit, Indian,
        American, Pole, Dane, Finn, Swede""",
    firms="""ltd inc llc ev manager director teams company sales support office club it hr software medical
        academy solutions group holding consulting media dealer customer care""",
    never="""iphone ipad android outlook sent samsung galaxy mail phone mobile www http https whatsapp smartphone
        from via number address advance thanks thank thx ty regards please hi hello hey best kind dear cheers bye
        greetings wishes warm warmest kindest yours sincerely good happy tomorrow today weekend week evening
        morning afternoon january february march june july october december christmas easter whitsun mid early
        late huh radio away plate called mate guys all everyone folks spelled great sorry edit near area living
        based live stop help first update urgent important ok okay asap cool embarrassing disgusting amateurs
        nobody ridiculous unacceptable shocking pathetic whenever anytime anything nothing kids wife husband again
        drive automatic petrol car cars suv estate saloon hatchback manual bev ev phev awd leather metallic
        brochure price offer plug-in""",
    given="""abigail ada precious niamh buck sky aidan aileen aimee alastair alexa alexis alison allison alvin
        alyssa amanda amber amelia andy angus annabel annie archie arlene ashley audrey austin barry beatrice becky
        belinda bella ben benson bernice beth bethany beverley blake bonnie brad bradley brenda brett brianna
        bronwyn bruce bryan bryony caitlin callum cameron candice carol carrie cassandra cathy cedric chad charlie
        chelsea chester chloe ciara clive clyde colleen connor courtney curtis daisy damon danny darren darius daryl
        dawn declan delroy derek desmond diane dominic donald donovan dorothy dougal douglas duncan dustin dwayne
        dylan eamon ebony edgar edmund eleanor elijah elliot elliott ellie elsie erin ernest ethan ethel eunice evan
        evelyn faye fergus floyd fraser freddie garrett gavin gemma gene geoff geoffrey gerry gillian glen glenn
        glenda gloria gordon graeme greg gregory gwen hamish harley harold harriet harvey hayden hayley hazel
        heather hector hilary hugh imogen ingram irving isaac isla jackie jade jake janice jared jayne jeffrey jenny
        jermaine jerry jill jodie joel jordan josie joy joyce judy keira kelsey kendra kenneth kerry kirk kristen
        kyle laurence lauren leanne leonard leroy leslie lesley lewis lindsay lindsey lloyd logan lois lorna
        lorraine louie lucinda lynn lynne mabel maddie madison maggie malcolm marcia margie marjorie marlon marsha
        maureen maxine megan melinda mercy meredith michelle mitchell mohammed morag morgan muriel murray myra
        natalie neville nigel nora norma oakley olive olivia oscar owen pamela patsy paige pearl phoebe phyllis
        polly poppy preston priscilla quentin rafferty ralph ray raymond reuben rhiannon rhona rhys ricky riley
        rodney rory rosalie rosemary rowan roxanne rupert russell sadie saoirse shane shannon shaun shawn sheena
        shelby sheldon shelley sherry shirley sian sidney sinead spencer stacey stanley stella stewart stella
        tabitha tara terence theresa tiffany travis trent trevor troy valerie vernon vicky wallace warren wayne
        wesley whitney wilbur willow xena yolanda zachary zara""",
    ambiguous="des chase will mark grant faith hope grace may june april rose drew dean art bill sky summer autumn",
    surnames="""black white brown green grey gray silver gold good best kind love king may sunday friday monday
        young long short wood stone hill field moon day bell price park hall house major roller walker carpenter""",
    ends="from, in, and, here, phone, ps, x{1,3}, please",
    origin="from",
    contact="from in at near phone email st of the me x xx xxx",
    thanks=r"(?:\w+ )?thank\w*, thx, ta",
    answer_lead=r"sure, yes, yeah, well, of course, my name\?",
    loose_labels="contact",
    greets=r"(?:\w+ )?regards, cheers",
    addressee="to, attn, mr, mrs, ms",
    postscript="sent from",
)
