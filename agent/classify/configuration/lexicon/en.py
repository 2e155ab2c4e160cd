"""English words for what can be configured, and English cues."""

from collections.abc import Iterator, Mapping

VALUES: Mapping[str, str] = {
    "powertrain:petrol": """petrol, gasoline, petrol engine, gas engine, gas powered, gasoline engine, gas-powered,
    petrol version, petrol one, petrol car, unleaded, patrol engine, gasoline version, petrol model""",
    "powertrain:diesel": "diesel, diesel engine, diesels, diesel version, diesel one, oil burner, derv, oil-burner",
    "powertrain:hybrid": "hybrid, hybrids, hybrid version, hybrid engine",
    "powertrain:hev": """full hybrid, self-charging hybrid, HEV, self-charging, hybrid without the plug, hybrid
    without a plug, hybrid without plug, hybrid without plugging in, hybrid without charging, non-plug-in hybrid,
    non plug-in hybrid, hybrid not the plug-in, hybrid that charges itself, hybrid you don't plug in, regular
    hybrid, normal hybrid, hybrid without a cable, hybrid without cable, conventional hybrid""",
    "powertrain:phev": """plug-in, plug-in hybrid, plug-ins, PHEV, plug-in version, plugin hybrid, hybrid with a
    plug, rechargeable hybrid, chargeable hybrid, pluggin, pluggin hybrid, plug-in one, hybrid you plug in, hybrid you
    can plug in""",
    "powertrain:bev": """electric, fully electric, all-electric, pure electric, battery electric, electric version,
    electric car, electric one, EV, EVs, BEV, full electric, e-car, electric motor, battery version, battery one,
    battery powered, battery-powered, battery model, battery car, zero-emission, eletric, elecric, electic, electirc,
    elektric, electrical one, leccy, the leccy one, electric variant, electric model, electrified one, runs on
    electricity, purely electric, 100% electric, 100 % electric, pure EV, full EV, fully electric one""",
    "powertrain:plug": "with a plug, with the plug, plugs in, you plug in, you can plug in, that plugs in",
    "powertrain:combustion": "combustion engine, internal combustion, ICE, combustion-engined, combustion",
    "powertrain:lpg": "LPG, autogas",
    "powertrain:cng": "CNG, natural gas, compressed natural gas",
    "powertrain:hydrogen": "hydrogen, fuel cell, FCEV, fuel-cell",
    "transmission:automatic": """automatic, automatic transmission, automatic gearbox, automatics, auto gearbox,
    auto box, auto transmission, DSG, CVT, dual-clutch, self-shifting, autobox, the auto, in auto, auto preferred,
    auto please, self shifter, only drive autos, only drive auto, drive an auto, DCT, two pedals""",
    "transmission:manual": """manual, manual transmission, manual gearbox, stick, stick shift, stickshift, manual
    gears, six-speed manual, manuals, gear stick, gearstick, manual box, 6-speed, five-speed, six-speed,
    three pedals, with
    a clutch, clutch pedal, standard transmission, manuel transmission, manuel gearbox, shift stick""",
    "drivetrain:awd": """AWD, 4WD, 4x4, all-wheel, all-wheel drive, four-wheel drive, 4-wheel drive, 4-wheel-drive,
    all wheels driven, four by four, all wheels drive, four-wheel-drive, all-wheel-drive""",
    "drivetrain:fwd": "FWD, front-wheel drive, front-wheel, front-driven, front-wheel-drive",
    "drivetrain:rwd": "RWD, rear-wheel drive, rear-wheel, rear-driven, rear-wheel-drive",
    "extras:towbar": """tow bar, towbar, tow hitch, towing hitch, trailer hitch, trailer coupling, hitch, tow-bar,
    towing bracket, tow bracket, tow hook, towing hook, towball, tow ball, trailer hook""",
    "extras:panoramic_roof": """panoramic roof, panorama roof, sunroof, sun-roof, glass roof, pano roof, panoramic
    sunroof, moonroof, panaromic roof, panoramic, panorama, glass sunroof, panoramic glass roof, pano""",
    "extras:heat_pump": "heat pump, heatpump",
    "extras:matrix_led": """matrix LED, LED matrix, matrix headlights, matrix lights, matrix LED headlights, matrix
    LEDs, matrix beam, matrix LED lights, LED matrix headlights, with matrix, and matrix""",
    "extras:navigation": """navigation, navigation system, sat nav, satnav, satellite navigation, sat-nav, nav
    system, built-in navigation, GPS navigation, GPS, nav, navi""",
    "extras:leather": "leather, leather seats, leather interior, leather upholstery, leather trim, lether, leathers",
    "extras:head_up_display": "HUD, head-up display, heads-up display, head-up, head up displays",
    "extras:parking_camera": """parking camera, reversing camera, rear-view camera, rear camera, backup camera,
    back-up camera, reverse camera, 360 camera, 360 degree camera, surround view, rearview camera, 360-degree
    camera, surround-view camera, reversing cam, backup cam, back-up cam, parking cam, reverse cam, rear cam, rear
    view cam, reverse parking camera, camera for parking, camera for reversing, camera at the back, camera in the back,
    camera on the back, camera to park, camera to help me park, camera for backing up, camera when reversing""",
    "idiom:": """line up, line-up, base price, plus a, plus the, Fwd:, goes black, went black, goes white, turns
    red, lights up red, flashes red, blinks red, user manual, owner's manual, owners manual, owner manual,
    instruction manual, the manual says, manual for, black friday, green light, red light, red tape, orange juice,
    black forest, blue badge, electric seats, electric tailgate, electric windows, electric mirrors, electric
    parking brake, electric boot, electric tailgates, electric bike, electric bikes, electric scooter, automatic
    reply, automatic response, automatic message, automatic email, automatic assistant, automatic parking, automatic
    braking, automatic emergency braking, automatic headlights, automatic tailgate, stick to, stick with, stick
    around, black and white, red cross, white paper, navigation menu, black box, black ice, leather steering wheel,
    out of the blue, grey area, gray area, white lie, hybrid work, hybrid working, brown bag, manual work, manually,
    automatic climate, auto or manual, manual or auto, petrol station, petrol stations, petrol in the tank, petrol
    prices, heat pump at home, heat pump at our house, heat pump in our house, a hitch with, a hitch in, without a
    hitch, green with envy, hold on a moment, hang on a moment, wait a moment, just a moment, one moment, got a
    moment, have a moment, for a moment, spare a moment, a moment ago, a moment please, this moment, that moment,
    any moment, every moment, at the moment, for the moment, colour blind, color blind, leather jacket, leather bag,
    my leather, a plus for, a plus is, big plus, huge plus, is a plus, a plus in""",
}

COLOURS: Mapping[str, str] = {
    "black": "black, jet-black",
    "white": "white, off-white, pearl-white",
    "grey": "grey, gray, anthracite, charcoal, dark-grey, dark-gray",
    "silver": "silver, silvery",
    "blue": "blue, navy, navy-blue, dark-blue, light-blue, bluish",
    "red": "red, burgundy, maroon, crimson, dark-red",
    "green": "green, olive, dark-green",
    "brown": "brown",
    "beige": "beige, champagne",
    "yellow": "yellow",
    "orange": "orange",
}

CUES: Mapping[str, str] = {
    "wish": """want, wants, would like, d like, like to, love to, love, interested, looking for, looking at, looking to,
    test drive, test-drive, testdrive, test, try, book, prefer, preferably, could i, can i, may i, could i have a, can i
    have a, may i have a, could we have a, like to have a, you have a, you have an, do you sell, you sell, interested in
    driving, driving a new, take a, can we, could we, may we, do you have, have you got, is there, are there, please,
    should, must, need, considering, thinking of, thinking about, going for, interest, wish, ideally, can i drive, could
    i drive, may i drive, can we drive, could we drive, could i test, buy, order, lease, price, new, hope, keen, drive
    the new, to drive, fancy, next car, switch to, have a go, have a shot, have a spin, have a drive, have a look, have
    a ride, have a try, have a bash, have a turn, had a go, getting a go, get a go, a go in, a spin in, would, if i
    drive, upgrade to, after an, i'm after, we're after, now after, am after, keen on, leaning towards, feel like, has
    her eye on, has his eye on, have their eye on, have my eye on, eyeing, eyeing up, tempted by, get behind the wheel,
    thinking, heart set on, set on, after the, after a, going into, go into, getting into, moving into, get into, step
    up to, have her eye on, have his eye on, got her eye on, got his eye on, may i have the, could i have the, can i
    have the, could we have the, can we have the, may we have the, to have the, caught my eye, caught our eye, has
    caught my eye""",
    "turn": "now, next, this time, next up, these days, today",
    "own": """current car is, my car is, mine is, i drive, we drive, i own, we own, own a, own an, owned, i have a, we
    have a, have an, i have an, we have an, i ve got, i've got, i've had, have had, we've got, i had, we had, had a,
    used to drive, currently drive, currently driving, currently have, currently own, trade in, trading in, trade - in,
    part exchange, part ex, part - exchange, sell, selling, replace, replacing, coming from, moving from, driving a,
    have a, got a, current car, i m driving, existing car, service my, we've a, i've a, we've an, i've an, sold, sold
    my, part - ex, at present i drive, run a, currently run, currently leasing, leasing a, i have the, we have the, i've
    got the, we've got the, i had the, we had the, ve had the, used to own, owned a, coming out of, come out of, getting
    out of, coming off a, driving around in, been driving, have been driving, 'm in a, getting rid of, trade my, trading
    my, sitting on my drive, on the drive, in the garage is""",
    "theirs": """drives a, drives an, drives the, has a, has an, has the, has one, owns a, owns an, swears by, bought a,
    bought an, bought the, just bought, just got, owns, raves about, rave about, raving about, going on about, goes on
    about, won't stop talking about, can't stop talking about""",
    "too": "myself, too, as well, also, same one, one like it, one like that",
    "cancel": "cancel, call off, calling off, cancelling, withdraw",
    "booked": "booked, reserved, scheduled, arranged",
    "chosen": """is the one, it is then, it shall be, it will be, wins, is my pick, is my choice, has won, it is, is
    preferred, preferred, would be better, gets my vote, would be my first choice, is my first choice, my first choice,
    my favourite, my favorite, suits us better, suits me better, is better for us, is better for me, appeals more, is
    more us, is more me, makes more sense, is more like it, 's more like it""",
    "whatever": "optional, is optional, doesn't matter, does not matter",
    "second": """would do, will do, is fine too, is ok too, is okay too, works too, would work too, also fine, also
    ok, my second, my second choice, would be my second, would be my second choice, second choice""",
    "at_need": """at a pinch, at a push, failing that, if need be, otherwise, or else, alternatively, if not then, plan
    b""",
    "own_label": """current, current vehicle, current car, present car, existing vehicle, existing car, trade-in,
    part ex, part - ex, part exchange, part - exchange, trade in, trade - in, swap""",
    "seen": """configured, seen, saw, found, reserved, spotted, eye on, my eye on, in mind, noticed, picked out, look
    at, crush on, question, her eye on, his eye on, our eye on, an eye on""",
    "not": """forget, forget about, under no circumstances, definitely not, absolutely no, no, not, without, don't want,
    dont want, never, anything but, neither, nor, except, avoid, rather not, do not want, isn't, non, don't need, do not
    need, don't care about, don't care for, no need for, can do without, could do without, can live without, doesn't
    need, needn't have, not bothered about, hate, hates, distrust, dislike, wary of, not a fan of, no fan of, can't
    stand, cannot stand, can't drive, cannot drive, don't like, do not like, fed up with, tired of, had enough of, sick
    of, sick and tired of, no more, drop, scrap, ditch, skip, lose, any colour but, any color but, anything other than,
    other than, done with, not keen on, allergic to, disappointed with, disappointed by, disappointed in, not convinced
    by, unhappy with, by mistake, accidentally, mistakenly, no to the, never mind, put off, put off by, not interested
    in, no interest in, not into, don't fancy, wouldn't want, would not want""",
    "not_only": """not only, but also, no problem, no idea, no rush, not sure, not too, why not, no matter, can't do
    without, cannot do without, couldn't do without, not without, can't live without""",
    "not_after": """is too, was too, not needed, is not for me, is out, not interested, not necessary, not required, not
    for me, no thanks, no thank you, isn't needed, not, no, nope, not really, not for us, is not needed, not wanted, can
    go, sold out, is sold out, 's sold out, isn't available, is not available, unavailable, was a mistake, by mistake,
    in error, wrong, didn't convince, didn't do it for me, doesn't do it for me, is off the table, off the list, too
    small for, too big for, isn't big enough, is not big enough, won't do, a bit too, far too, way too, is a bit much,
    won't fit, doesn't fit, isn't built any more, discontinued, is too expensive""",
    "than": """than, instead of, rather than, compared to, compared with, in comparison to, similar to, unlike,
    versus, vs, after, alternative to""",
    "as": "as a, as an",
    "prefer": """but now, therefore, hence, it'll be the, it will be the, settled on, decided on, opted for, going with,
    rather, actually, better, sorry, no wait, i meant, i mean, correction, on second thought, instead, prefer, no,
    scratch that, strike that, leaning towards, tend towards, stick with, sticking with, probably, most likely, on
    reflection, it's the, it is the, it s the, on balance, in the end, make it, make that, i'd take, so it's, what i
    meant, should be, should have been, should read, should say, was meant to be, ok then the, okay then the, fine then
    the, alright then the""",
    "driven": """rental, rented, loaner, hired, courtesy car, had a test drive, had a lovely test drive, had my test
    drive, had a great test drive, last month, last week, yesterday, last year, recently, drove, driven, test drove,
    tested, tried, test-drove, was great, after my test drive, after the test drive, sat in, sat inside, ve driven, been
    in, had a go in, had a ride in, know the, passenger in, rode in, went out in, been out in, took out, was going to,
    were going to, originally, initially, at first, had wanted, had picked, had asked for, was hoping for, were hoping
    for, was after, had chosen, had selected, used to want""",
    "mine": "my, our",
    "filler": """one, the, a, an, current, old, present, existing, own, trusty, previous, last, first, second,
    beloved, fully, purely, full, new, any, of, in, for, with, to, on, much, really""",
    "from": "from, away from",
    "compare": "compare, comparing, comparison",
    "switch": """switch, switching, upgrade, upgrading, move, moving, change, changing, swap, swapping, go, coming,
    come, swapped, changed, exchange, replace, replaced, amend, switched, trade""",
    "or": "or, and",
    "restart": """and i, and we, but i, but we, and my, and the, but the, and would, and want, and get, and buy, and
    now, but now, and i'd, and we'd, and looking, and thinking, and fancy""",
    "drive": "test drive, test-drive, drive, driving, testdrive, test, try, spin, take out",
    "owner": "owner, owners, driver, drivers, fan",
    "seller": """dealer, dealership, showroom, branch, garage, location, who, anyone, anybody, which, that, whichever,
    whoever""",
    "someones": """wife's, husband's, sister's, brother's, mother's, father's, mum's, mom's, dad's, son's,
    daughter's, friend's, neighbour's, neighbor's, boss's, colleague's, mate's, partner's, girlfriend's,
    boyfriend's, uncle's, aunt's, cousin's""",
    "leaving": """gave up the ghost, broke down, has broken down, died, is dying, is dead, is going, is due back,
    goes back, must go, has to go, was stolen, got stolen, is sold, has been sold, runs out, is off, was written
    off, got written off""",
    "person": "mr, mrs, ms, miss, dr, regards, best, cheers, sincerely, thanks, family, sir, madam",
    "colour_cue": """in, colour, color, paint, finish, preferably, rather, or, and, not, no, a, an, the, any,
    except, but, metallic, dark, light, ideally, please, maybe, bright, deep""",
    "not_body": """leather, seats, interior, wheels, rims, roof, alloys, upholstery, calipers, stitching, trim,
    dashboard, inside, light, plate, plates, dog, house""",
    "trim_after": "trim, version, edition, spec, package, variant, model, trim level, specification, level",
    "trim_before": "trim, version, edition, spec, package, variant, trim level",
    "article": "the, a",
    "place_article": "in the, on the, at the, to the, of the, from the, from a, at a",
}


def inflect_colour(stem: str) -> Iterator[str]:
    """An English colour has one form."""
    yield stem
