"""Cars of other makes: people own them, compare with them, and sometimes ask for them by mistake."""

from agent.classify.word_patterns import listed

MAKES = listed(
    """Volkswagen, VW, Audi, BMW, Mercedes, Mercedes-Benz, Benz, Opel, Ford, Porsche, Skoda, Seat, Cupra, Renault,
    Peugeot, Citroën, Citroen, Dacia, Fiat, Alfa Romeo, Alfa, Lancia, Jeep, Toyota, Lexus, Honda, Mazda, Nissan,
    Mitsubishi, Subaru, Suzuki, Hyundai, Kia, Genesis, Volvo, Polestar, Saab, Tesla, BYD, MG Motor, Nio, Xpeng, Lynk &
    Co, Lucid, Rivian, Smart, Mini Cooper, Land Rover, Range Rover, Jaguar, Bentley, Rolls-Royce, Aston Martin,
    Ferrari, Lamborghini, Maserati, Chevrolet, Cadillac, Dodge, Chrysler, Buick, Vauxhall, SsangYong, Isuzu, Infiniti,
    Borgward"""
)

# Names that can hardly mean anything but the car; others ("Polo", "Focus", "Up") count only behind their make.
MODELS = listed(
    """Tiguan, Passat, Touran, Touareg, T-Roc, T-Cross, Arteon, Sharan, Caddy, ID.3, ID.4, ID.5, ID.7, ID Buzz,
    Octavia, Superb, Kodiaq, Karoq, Kamiq, Fabia, Enyaq, Corsa, Astra, Insignia, Mokka, Zafira, Meriva, Grandland,
    Crossland, Fiesta, Mondeo, Kuga, Mustang Mach-E, Galaxy S-Max, Clio, Megane, Mégane, Scenic, Captur, Twingo,
    Kangoo, Zoe, Duster, Sandero, Jogger, Yaris, Corolla, RAV4, Prius, Avensis, Auris, C-HR, Aygo, Civic, CR-V, HR-V,
    Qashqai, Juke, Micra, X-Trail, Ariya, Tucson, Kona, Ioniq, Ioniq 5, Ioniq 6, Santa Fe, i10, i20, i30, Sportage,
    Ceed, Sorento, Niro, EV6, EV9, Picanto, Stonic, Leon, Ibiza, Ateca, Arona, Tarraco, Formentor, XC40, XC60, XC90,
    V60, V90, EX30, EX40, EX90, Model 3, Model Y, Model S, Model X, Cybertruck, A3, A4, A6, Q3, Q4 e-tron, Q5, Q7, Q8,
    e-tron, 3er, 5er, 1er, X1, X3, X5, iX1, iX3, i4, A-Klasse, B-Klasse, C-Klasse, E-Klasse, S-Klasse, GLA, GLC, GLE,
    EQA, EQB, EQC, Taycan, Macan, Cayenne, Panamera, Outlander, Forester, Outback, Vitara, Swift, Jimny, Defender,
    Golf GTI, Golf 7, Golf 8, Golf VII, Golf VIII, Golf Variant, 2008er, 3008er, 5008er, e-208, e-2008, e-3008,
    Berlingo, 500e, Fiat 500"""
)

# A car only where somebody drives it, owns it or asks to test it.
AMBIGUOUS = listed("Golf, Polo, Focus, Polo GTI, Puma, Ranger, Mini, Panda, Tipo, Up, Lupo, Beetle, Smart")
