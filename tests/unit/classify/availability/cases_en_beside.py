"""English times that are offered beside others that are only told of, said again, taken up or refused in hindsight."""

CASES = [
    ("My train gets in at 9.20, so I could drive it on Friday at 10", "03-13 10:00"),
    ("Our daughter lands on Thursday, could we drive it on Saturday?", "03-14"),
    ("The nursery closes at 4. Test drive on Wednesday at 2?", "03-11 14:00"),
    ("The parcel arrives on Friday, I'd be free on Saturday", "03-14"),
    ("It's my wife's fiftieth on 20 March, we'd love to drive it on the 21st", "03-21"),
    ("14 March, which is a Saturday, would be fine from ten", "03-14 10:00-"),
    ("Two weeks today, so the 24th, at ten", "03-24 10:00"),
    ("Next week, to be precise Tuesday, after 4", "03-17 16:00-"),
    ("Friday afternoon, say half three", "03-13 15:30"),
    ("Not this weekend. The weekend after, Saturday if possible", "03-21"),
    ("We move house on 1 April. After that any evening", "04-02.. 17:00-21:00"),
    ("Could I drive the week after Easter?", "04-06..04-12"),
    ("I'm back from holiday on the 19th, the 20th would suit", "03-20"),
    ("I have the gym till 7 on Tuesdays, Wednesday after 5.30 suits", "03-11 17:30-"),
    ("I work Tuesdays and Thursdays, so Mondays or Wednesdays are best", "[1,3]"),
    ("On the 14th I'm in Bath, on the 15th in Bristol, I could come on the 16th", "03-16"),
    ("Our showroom hours say Monday to Friday. I could drive it on Saturday", "03-14"),
    ("Saw you on Saturday 😍 test drive on Friday at 10?", "03-13 10:00"),
    ("My old car's tax expires on 30 March. Could I drive the new one this week, Wed pref", "03-11"),
    ("I am in Ulm from 27 to 30 March and would love to drive it then", "03-27..03-30"),
]

ANSWERS = [
    ("Wednesday at 3. Sorry, Thursday at 3", "03-12 15:00"),
    ("Friday 13th. In the afternoon. Let's say 3:15", "03-13 15:15"),
    ("Can't do Friday, boss has me in till 8. Saturday's good tho, from 11", "03-14 11:00-"),
    ("My daughter flies in on Wednesday. So Thursday or Friday", "03-12 | 03-13"),
    ("Monday afternoon, about four? Parcel guy is coming at 2 so not earlier", "03-16 16:00"),
    ("Yes tomorrow. I can be there at 2, leaving here at half twelve", "03-11 14:00"),
    ("gym till 7 on tuesdays, so not then. wednesday after 5.30 suits", "03-11 17:30-"),
    ("The one after that, Saturday", "03-14"),
    ("This weekend, so Sunday", "03-15"),
]
