"""German words that rule out what stands behind them or before them."""

from collections.abc import Mapping

REFUSALS: Mapping[str, str] = {
    "not": """vergiss, vergesst, vergessen Sie, auf keinen Fall, auf gar keinen Fall, um Gottes willen kein, kein,
    keine, keinen, keinem, keiner, keines, nicht, nie, niemals, ohne, weder, bloß kein, außer, nix, weg mit, Angst vor,
    Angst mit, kein Interesse an, kein Interesse am, kein Interesse mehr am, nichts mit, weg vom, bloß nicht, ned, net,
    koan, koin, koi, koa, koane, koanen, keen, keene, keenen, käin, nit, nöd, nie wieder, nie mehr, hasse, hass, kein
    Freund von, kein Fan von, keine Freundin von, kein Fan vom, kein Freund vom, Finger weg von, Finger weg vom, genug
    von, genug vom, Schnauze voll von, Schnauze voll vom, misstraue, traue keinem, traue keiner, um Himmels willen kein,
    alles außer, nix mit, nichts von, nein zum, nein zur, enttäuscht vom, enttäuscht von, unzufrieden mit, nicht
    zufrieden mit, aus Versehen, versehentlich, irrtümlich, irrtümlicherweise, fälschlich, fälschlicherweise, nicht
    überzeugt vom, nicht überzeugt von, nicht warm mit""",
    "not_only": """nicht nur, sondern auch, kein Problem, keine Ahnung, keine Eile, gar nicht so, nicht zu, warum nicht,
    noch einen, noch eine, noch ein, noch mit, noch den, noch in, nicht ohne, nehme Bezug, nehmen Bezug, Bezug nehmend,
    bezugnehmend, komme zurück auf, nicht vergessen""",
    "not_after": """nein, kommt mir nicht ins Haus, kommt nicht ins Haus, ist kein Muss, interessiere ich mich nicht,
    interessieren wir uns nicht, nicht mehr, ist mir zu, ist uns zu, war mir zu, war uns zu, war uns doch zu, war mir
    doch zu, finde ich zu, finden wir zu, kommt nicht in Frage, kommt nicht infrage, will ich nicht, wollen wir nicht,
    wollen wir nicht mehr, will ich nicht mehr, möchten wir nicht, verzichte ich, verzichte, verzichten, verzichten wir,
    will ich keinen, möchte ich nicht, brauche ich nicht, brauch ich nicht, brauchts nicht, braucht es nicht, brauchen
    wir nicht, kann ich verzichten, muss ich nicht haben, ist nicht nötig, nicht nötig, mag ich nicht, gefällt mir
    nicht, nein danke, lieber nicht, muss nicht sein, scheidet aus, fällt weg, fällt raus, interessiert mich nicht, ist
    nichts für mich, geht gar nicht, geht nicht, nicht notwendig, nicht gewünscht, ist mir nicht wichtig, nicht
    unbedingt, nicht so, doch nicht, ist raus, kommt nicht in die Tüte, bitte nicht, auf keinen Fall, nicht, nö, nee,
    ned, net, nit, nöd, nope, brauch ma ned, brauch ma net, brauch i ned, brauch i net, brauch ich net, brauchts ned,
    brauchts net, muass ned sei, muss ned sein, mog i ned, mog i net, mag i ned, will i ned, will i net, wui i ned,
    streichen, weglassen, kann weg, kann wegbleiben, um Himmels willen, um Gottes willen, bloß nicht, hab ich am Handy,
    habe ich am Handy, hab ich auf dem Handy, habe ich auf dem Handy, hab ich im Handy, entfällt, wird nicht benötigt,
    nicht benötigt, wird nicht gebraucht, nicht gebraucht, nicht erforderlich, ausverkauft, ist ausverkauft, nicht
    lieferbar, ist nicht lieferbar, nicht verfügbar, ist nicht verfügbar, war ein Versehen, war ein Irrtum, war falsch,
    war ein Fehler, war verkehrt, ist verkehrt, ist falsch, angekreuzt, reicht mir nicht, reicht uns nicht, reicht
    nicht, überzeugt mich nicht, überzeugt uns nicht, hat mich nicht überzeugt, hat uns nicht überzeugt, war nix, ist
    nix, ist nichts, ist zu klein, ist zu groß, ist zu teuer, ist zu lang, ist zu flach, ist leider zu, ist uns leider
    zu, ist mir leider zu, wird es nicht, wirds nicht, eher nicht, vergessen wir, streichen wir, rausnehmen, bitte
    streichen, bitte rausnehmen, bitte löschen, ist vom Tisch, vom Tisch, mir zu, uns zu, mir viel zu, uns viel zu, mir
    einfach zu, uns einfach zu, mir etwas zu, uns etwas zu, mir doch zu, uns doch zu, säuft, schluckt zu, erst ab, gibt
    es nicht mehr, gibts nicht mehr, wird nicht mehr gebaut, ausgelaufen, nicht mehr lieferbar""",
}
