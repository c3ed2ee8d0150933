// Ink holds the story alone: the player's world, and what is chosen in it.
// 11 facts are left out, and the 4 sources behind them.
// 4 questions are left out, and how sure the player is of each answer.
// 4 records of what happened are left out: beside fiction they could pass for it.
// 1 choice that is shown locked is not offered until it opens.
// The glossary and the debrief are left out.

VAR trust = 50
VAR trade = 50
VAR in_writing = false
VAR told = "nothing"
VAR Role = ""
VAR Drawn = 0
VAR Handed = 0

# title: First steps at Tarn Haven
# author: The Briefing authors
A barge lies in the channel of an invented harbour, two newspapers disagree, and a ferry is waiting. A few minutes that show how the game is played.
Everything here is invented: the town of Tarn Haven, the republic of Lorvane, its newspapers and its news agency, the storm and the people. "On the record" means, in this one scenario, on the record of that invented country.
~ Role = "harbour_master"
You keep the harbour of Tarn Haven, a small port in the invented republic of Lorvane. On Sunday night a storm came through. This week everybody will act on what you say.
-> Scene_before_the_ferry

=== Scene_before_the_ferry
Before the ferry # scene: before_the_ferry # date: 2023-11-06 # place: Harbour office, Tarn Haven
The news agency and the *Courier* both have a barge sunk in the channel; the *Courier* has somebody who saw it. The harbour board has closed the channel **to all ships**.
Is the island ferry a ship? With so little draught she could leave by the north arm. The teachers are at the ramp. "Well?" says her skipper, and drips on the floor.
+ [Hold her until the north arm has been sounded.]
    ~ trust = MAX(0, MIN(100, trust + 5))
    ~ trade = MAX(0, MIN(100, trade - 15))
    The skipper ties up again without a word. The island's school stays shut.
    -> Scene_two_numbers
+ [Let her sail, dead slow.]
    ~ Drawn = Draw(4)
    {
    - Drawn <= 3:
        ~ trust = MAX(0, MIN(100, trust + 10))
        ~ trade = MAX(0, MIN(100, trade + 5))
        She gets across. In the fish market they say that you have nerve. They said that of the last harbour master, too.
        -> Scene_two_numbers
    - else:
        ~ trust = MAX(0, MIN(100, trust - 10))
        Halfway along she stops, with a long soft scrape and every teacher of the island.
        -> Scene_on_the_mud
    }
+ [Ask the board for an exception in writing.]
    ~ trust = MAX(0, MIN(100, trust - 5))
    ~ trade = MAX(0, MIN(100, trade - 5))
    ~ in_writing = true
    The chairman is woken, then his secretary, then a typewriter. The ferry leaves late and half empty, but you have a signature.
    -> Scene_two_numbers

=== Scene_on_the_mud
On the mud # scene: on_the_mud # date: 2023-11-06 # place: North arm, Tarn Haven
From the quay you can count hats. The tide will lift her off this afternoon, and the *Courier* prints again tomorrow. The telephone has begun to ring.
+ [Ring the paper yourself and tell it straight.]
    ~ trust = MAX(0, MIN(100, trust + 10))
    ~ trade = MAX(0, MIN(100, trade - 10))
    The reporter is almost disappointed. Two freight agents send their cargo to the next port along.
    -> Scene_two_numbers
+ [Get everybody home first.]
    ~ trust = MAX(0, MIN(100, trust - 5))
    ~ trade = MAX(0, MIN(100, trade + 5))
    Rowing boats, blankets, soup. The story that goes round the market meanwhile has a shark in it.
    -> Scene_two_numbers

=== Scene_two_numbers
Two numbers # scene: two_numbers # date: 2023-11-07 # place: Harbour office, Tarn Haven
The *Beacon*'s headline has a fleet at the bottom of the sea. Its text has one barge, the agency's, and **forty** lost containers. The *Courier* has **fourteen**, from the pilots who watched them go. On the quay stand four hundred more, perfectly dry.
The clerk has left a gap in the notice to ships. Too low, and a propeller finds the missing box. Too high, and nobody comes.
{ in_writing:
    The chairman's letter hangs above your desk, where visitors can see it.
}
+ [Print fourteen, and say whose count it is.]
    ~ trust = MAX(0, MIN(100, trust + 10))
    ~ trade = MAX(0, MIN(100, trade - 5))
    Masters ask what the pilots may have missed in the dark. You do not know, and say so.
    -> Scene_the_promise
+ [Warn of up to forty, to be safe.]
    ~ trust = MAX(0, MIN(100, trust + 5))
    ~ trade = MAX(0, MIN(100, trade - 15))
    Hardly a ship comes near. The *Beacon* prints that the harbour master has confirmed its figure.
    -> Scene_the_promise
+ [Give no number until divers have been down.]
    ~ trust = MAX(0, MIN(100, trust - 5))
    ~ trade = MAX(0, MIN(100, trade + 5))
    Bold masters read it as few and sail; careful ones read it as many and complain.
    -> Scene_the_promise

=== Scene_the_promise
The promise # scene: the_promise # date: 2023-11-08 # place: Chandlers' Hall, Tarn Haven
Every chair is taken. They have all read that the board plans to reopen the channel tomorrow, on **Thursday**. The wreck "ought to" come up, say the salvage crew, who have never said that one would not.
The dockers' foreman stands up, cap in hand. "What do I tell the men?"
{ trust < 50:
    Somebody at the back laughs, and not with you.
}
+ [Tell them it will be Thursday.]
    ~ trust = MAX(0, MIN(100, trust - 15))
    ~ trade = MAX(0, MIN(100, trade + 15))
    ~ told = "firm"
    On Thursday the lorries stand nose to tail down the hill, and on Friday they are still there.
    -> Scene_saturday
+ [Tell them that Thursday is a plan.]
    ~ trust = MAX(0, MIN(100, trust + 10))
    ~ trade = MAX(0, MIN(100, trade - 10))
    ~ told = "planned"
    Some cargo goes by the next port along. The foreman puts his cap on. "That I can tell them," he says.
    -> Scene_saturday
+ { trust >= 60 } [Open a narrow lane tonight, with pilots aboard.]
    ~ trust = MAX(0, MIN(100, trust - 5))
    ~ trade = MAX(0, MIN(100, trade + 20))
    ~ told = "planned"
    The pilots take the small ships past the wreck by lamplight. The eldest says that he will not do that again.
    -> Scene_saturday

=== Scene_saturday
Saturday # scene: saturday # date: 2023-11-11 # place: The mole, Tarn Haven
The buoys are green again. The first coaster comes in past the place where the barge lay, slowly, as people walk past a house where something has happened.
+ [Continue]
    {
    - (told == "firm") and (trust < 50):
        -> Ending_empty_chairs
    - trade < 35:
        -> Ending_quiet_quay
    - else:
        -> Ending_believed
    }

=== Ending_empty_chairs
Empty chairs # ending: empty_chairs # date: 2023-11-13
At your next meeting the hall is half full, and those who came have brought their own tide tables.
-> END

=== Ending_quiet_quay
A quiet quay # ending: quiet_quay # date: 2023-11-13
Nobody was hurt. The agents, who like you, have found that the next port along is not so bad.
-> END

=== Ending_believed
Somebody to ask # ending: believed # date: 2023-11-13
On Monday the foreman puts his head in at the door, before he has read any paper, and asks what you think.
-> END

=== function Draw(total)
~ Drawn = Handed
~ Handed = 0
{ Drawn == 0:
    ~ Drawn = RANDOM(1, total)
}
~ return Drawn
