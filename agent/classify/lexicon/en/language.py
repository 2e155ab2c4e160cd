"""Words that show that a text is English."""

from spacy.lang.en.stop_words import STOP_WORDS

FUNCTION_WORDS = frozenset(STOP_WORDS)
# What people write to a car brand: greetings, days, wishes; no names, no international words.
WRITTEN = """
    hello hi hey dear thanks thank please yes no yeah yep sure test drive driving would like could can want
    book appointment monday tuesday wednesday thursday friday saturday sunday morning afternoon evening
    tomorrow today weekend next week january february march june july october december live near postcode
    zip code phone number name regards kind best sincerely car dealer price offer quote lease leasing cost
    buy interested available service workshop tyres delete my data complaint black white blue red green grey
    silver automatic manual petrol the and with for from right correct wrong good great perfect go ahead
    fine cancel reschedule move call me back human real person stop unsubscribe which when how much what
    where why is it i'm i'd i'll don't can't it's that's let's wanna around after before between until any
    time anytime flexible cheers your our you we they this that these those have has had get got did does
    colour color cheque mate lovely brilliant pls brochure monthly rate drop booking shows error evenings
    tmr yess yesss messaging forget hold ask bit lunch weekend's send wait look spot who's girl mistake
    ignore include included gear unsub thats im its dont cant wont ive id
    wanted try tried possible hiya arrange thrilled absolutely september november rather instead
    thing things
    speak speaking english german understand language french italian spanish dutch polish turkish
"""
