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
On the desk lie an agency dispatch and the *Courier*, still damp. Both have a sunken barge in the channel, and the *Courier* has somebody who saw it. The harbour board has closed the channel **to all ships**.
Whether the island ferry is a ship, nobody has said. She has so little draught that she could leave by the north arm. The teachers and the nurse are at the ramp already. "Well?" says her skipper, and drips on the floor.
+ [Hold the ferry until the north arm has been sounded.]
    ~ trust = MAX(0, MIN(100, trust + 5))
    ~ trade = MAX(0, MIN(100, trade - 15))
    The skipper ties up again without a word. The island's school stays shut, and its nurse does her rounds by telephone.
    -> Scene_two_numbers
+ [Let her sail by the north arm, dead slow.]
    ~ Drawn = Draw(4)
    {
    - Drawn <= 3:
        ~ trust = MAX(0, MIN(100, trust + 10))
        ~ trade = MAX(0, MIN(100, trade + 5))
        She creeps out with a boy at the bow calling depths from a knotted line. In the fish market they say that you have nerve. They said that of the last harbour master, too.
        -> Scene_two_numbers
    - else:
        ~ trust = MAX(0, MIN(100, trust - 10))
        Halfway along she stops, with a long soft scrape. The skipper is very polite on the radio. She is on the mud, she says, with every teacher on the island.
        -> Scene_on_the_mud
    }
+ [Ask the board for an exception in writing.]
    ~ trust = MAX(0, MIN(100, trust - 5))
    ~ trade = MAX(0, MIN(100, trade - 5))
    ~ in_writing = true
    The chairman is woken, then his secretary, then a typewriter. The ferry leaves on the last of the tide with half her passengers. But you have a signature.
    -> Scene_two_numbers

=== Scene_on_the_mud
On the mud # scene: on_the_mud # date: 2023-11-06 # place: North arm, Tarn Haven
From the end of the quay you can count hats. There is no hole in the ferry, and the tide will lift her off this afternoon. Children have come with sandwiches. The telephone in the office has begun to ring, and the *Courier* prints again tomorrow.
+ [Ring the paper yourself and tell it straight.]
    ~ trust = MAX(0, MIN(100, trust + 10))
    ~ trade = MAX(0, MIN(100, trade - 10))
    You say what happened and why you allowed it. The reporter is almost disappointed. Two freight agents send their cargo to the next port along.
    -> Scene_two_numbers
+ [Get everybody home first and talk afterwards.]
    ~ trust = MAX(0, MIN(100, trust - 5))
    ~ trade = MAX(0, MIN(100, trade + 5))
    Rowing boats, blankets, soup. The agents hear that the ferry was "delayed". The story that goes round the market in the meantime has a shark in it.
    -> Scene_two_numbers

=== Scene_two_numbers
Two numbers # scene: two_numbers # date: 2023-11-07 # place: Harbour office, Tarn Haven
The *Beacon* has come by train. Its headline has a fleet at the bottom of the sea, its text one barge, the agency's, and a new number: **forty** containers lost. The *Courier* has **fourteen**, from the pilots who watched them go. On the quay stand four hundred more, perfectly dry.
The clerk has typed a notice to all ships and left a gap for the figure. Too low, and somebody finds the missing box with a propeller. Too high, and nobody comes.
{ in_writing:
    She has pinned the chairman's letter above your desk, where visitors can see it.
}
+ [Print fourteen, and say whose count it is.]
    ~ trust = MAX(0, MIN(100, trust + 10))
    ~ trade = MAX(0, MIN(100, trade - 5))
    Masters who know the pilots adjust their course. Others ask what the pilots may have missed in the dark. You have no answer to that, and say so.
    -> Scene_the_promise
+ [Warn of up to forty, to be on the safe side.]
    ~ trust = MAX(0, MIN(100, trust + 5))
    ~ trade = MAX(0, MIN(100, trade - 15))
    Hardly a ship comes near. The *Beacon* prints that the harbour master has confirmed its figure, and by evening your own wife has heard it from three people.
    -> Scene_the_promise
+ [Give no number until divers have been down.]
    ~ trust = MAX(0, MIN(100, trust - 5))
    ~ trade = MAX(0, MIN(100, trade + 5))
    "Containers, number not established." Bold masters read it as few and sail; careful ones read it as many and complain.
    -> Scene_the_promise

=== Scene_the_promise
The promise # scene: the_promise # date: 2023-11-08 # place: Chandlers' Hall, Tarn Haven
Wednesday evening, and every chair is taken. They have all read that the board plans to reopen the channel on **Thursday**. The salvage crew told you at lunch that the wreck "ought to" come up tomorrow; in all these years they have never said that one would not.
The dockers' foreman stands up, cap in hand. "What do I tell the men?" he says.
{ trust < 50:
    Somebody at the back laughs, and not with you.
}
+ [Tell them it will be Thursday.]
    ~ trust = MAX(0, MIN(100, trust - 15))
    ~ trade = MAX(0, MIN(100, trade + 15))
    ~ told = "firm"
    Chairs scrape; there is a queue for the telephone. On Thursday the lorries stand nose to tail down the hill, and on Friday they are still there.
    -> Scene_saturday
+ [Tell them Thursday is a plan, and what could upset it.]
    ~ trust = MAX(0, MIN(100, trust + 10))
    ~ trade = MAX(0, MIN(100, trade - 10))
    ~ told = "planned"
    Some cargo goes by the next port along, as you knew it would. The foreman puts his cap on. "That I can tell them," he says.
    -> Scene_saturday
+ { trust >= 60 } [Open a narrow lane past the wreck tonight, with pilots aboard.]
    ~ trust = MAX(0, MIN(100, trust - 5))
    ~ trade = MAX(0, MIN(100, trade + 20))
    ~ told = "planned"
    The pilots take the small ships through by lamplight, with the wreck an oar's length away. Afterwards the eldest comes in to say that he will not do that again.
    -> Scene_saturday

=== Scene_saturday
Saturday # scene: saturday # date: 2023-11-11 # place: The mole, Tarn Haven
The buoys are green again. The *Courier* has the week on one page, the divers' log in a box and the ferry in a photograph. The first coaster comes in past the place where the barge lay, slowly, as people walk past a house where something has happened.
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
At your next meeting the hall is half full, and those who came have brought their own tide tables. They will forgive you the lost days sooner than the certainty.
-> END

=== Ending_quiet_quay
A quiet quay # ending: quiet_quay # date: 2023-11-13
Nobody was hurt and nothing was hit. The agents, who like you, have found that the next port along is not so bad. It will be spring before they are all back.
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
