/** Verbs in which lists of recommendations open: "Ratify", "Ensure". Small letters, blanks between. */
const listed = `
abide abolish abrogate abstain accede accelerate accept access accommodate accompany accord account achieve acknowledge
acquire act activate adapt add address adhere adjust administer adopt advance advocate afford agree aim align allocate
allow alleviate amend amplify analyse analyze announce anticipate appeal apply appoint apprehend approach approve
approximate arrange articulate ascertain ask assess assign assist assume assure attach attain attend attract attribute
audit augment authorize avail avert avoid award balance ban base be bear become begin benefit bolster boost break bridge
bring broaden build call cancel capitalize care carry catalogue cease centre champion change charge check clarify clear
close codify collaborate collect combat combine come commemorate commence commend commission commit communicate
compensate compile complement complete comply conceive conclude condemn conduct confer confirm conform confront connect
conserve consider consolidate constitute construct consult contain continue contribute control convene convert convey
cooperate coordinate correct counter counteract cover create criminalize cultivate curb curtail cut deal decentralize
decide declare decriminalize dedicate deepen defend defer define deliver demand demilitarize demonstrate denounce deny
deploy deposit derogate design designate desist detail deter determine develop devise devote direct disaggregate
disclose discontinue discourage discuss dismantle display disseminate dissolve distinguish distribute diversify divert
divest document double draft draw earmark ease educate elaborate elect elevate eliminate embark embed embrace emphasize
employ empower enable enact encourage end endeavour endow endorse enforce engage enhance enjoy enlarge enlist enrich
enrol ensure enter entitle entrust envisage equip eradicate escalate establish evaluate examine exchange exclude execute
exempt exercise exert exhort exhume expand expedite explain explore expose express extend extradite facilitate familiarize
favour feature finalize finance find finish fix focus follow forbid forge formalize formulate foster free freeze fulfil
fulfill fully fund further gain gather generate give govern grant guarantee guard guide halt handle harmonize harness have
heed help highlight hold honour host identify immediate impart implement impose improve incentivize include incorporate
increase indicate inform initiate innovate inquire insert inspect install instigate institute institutionalize instruct
integrate intensify interpret intervene introduce invest investigate invite involve issue join keep launch lay lead learn
legalize legislate lend leverage levy liaise liberalize lift limit link localize look lower mainstream maintain make
manage mandate manifest map mark maximize measure mediate meet minimize mitigate mobilize modernize modify monitor move
multiply narrow negotiate nominate normalize note notify nurture obey oblige observe obtain offer open operate
operationalize oppose opt optimize order organize orient orientate outlaw outline overcome overhaul oversee participate
partner pass pay penalize perform permit persevere persist phase pilot place plan play pledge popularize portray pool
practise prepare prescribe present preserve press prevent prioritize privilege probe proceed process procure produce
professionalize progress prohibit prolong promote promulgate propose prosecute protect provide publicize publish pull
punish pursue put qualify question raise ratify reach react read readmit reaffirm realign realize reallocate rebuild
recall receive recognise recognize recommend reconcile reconsider reconstruct record recruit rectify redefine redesign
redirect redistribute redouble redress reduce reestablish re-establish refer refine reflect reform reframe refrain refuse
regain register regret regularize regulate rehabilitate reinforce reinstate reintegrate reiterate reject release relocate
rely remain remedy remember remind remove render renew renounce reopen reorganize repair repatriate repeal replace replicate
report represent request require rescind research resettle resist resolve resort respect respond restitute restore restrain
restrict restructure resume retain rethink retrain return reunite revamp reveal reverse review revise revisit revitalize
revive revoke reward rewrite rule safeguard sanction scale schedule scrutinize secure seek select send sensitize
separate serve set settle shape share shed shelter shift shorten show sign simplify solicit solve specify speed sponsor
stand standardize start state stay step stimulate stipulate stop streamline strengthen strive structure study submit
subscribe subsidize substitute supervise supplement supply support suppress surrender suspend sustain synchronize systematize
tackle tailor take target task teach terminate test thank tighten trace track train transfer transform translate transmit
transpose treat trigger try turn undergo underline underscore undertake unify update upgrade uphold upscale urge use utilize
validate value verify view visit voice vote waive warn welcome widen withdraw withhold work write
`;

/** English verbs in which a list of recommendations opens. */
export const englishImperatives: ReadonlySet<string> = new Set(
  listed
    .split(/\s+/)
    .filter(
      (verb) => verb !== "" && !["fully", "further", "immediate", "free", "clear", "double"].includes(verb),
    ),
);

/** Second words that belong to an imperative: "step up". */
export const englishParticles: ReadonlyMap<string, readonly string[]> = new Map([
  ["step", ["up"]],
  ["set", ["up", "aside", "out"]],
  ["scale", ["up", "back"]],
  ["speed", ["up"]],
  ["build", ["up"]],
  ["draw", ["up", "upon"]],
  ["follow", ["up", "through"]],
  ["carry", ["out", "on"]],
  ["phase", ["out", "in"]],
  ["roll", ["out"]],
  ["put", ["forward"]],
  ["bring", ["forward", "about"]],
  ["move", ["forward"]],
  ["call", ["upon", "on", "for"]],
  ["look", ["into"]],
  ["refrain", ["from"]],
  ["abstain", ["from"]],
  ["desist", ["from"]],
  ["comply", ["with"]],
  ["accede", ["to"]],
  ["adhere", ["to"]],
  ["deal", ["with"]],
]);
