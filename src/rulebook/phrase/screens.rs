//! The phrases of the page alone: titles, controls, what it says of itself.

use super::phrases;

phrases! {
    /// Said on the screens around the notes.
    ScreenPhrase:

    LanguageName = "language.name" [];

    Continue = "act.continue" [];
    ShowResult = "act.show-result" [];
    Back = "act.back" [];
    BackToAnswers = "act.back-to-answers" [];
    Change = "act.change" [];
    ChangeWhat = "act.change-what" ["topic"];
    Erase = "act.erase" [];
    EraseAsk = "act.erase.ask" [];
    EraseNow = "act.erase.now" [];
    EraseNot = "act.erase.not" [];
    Exit = "act.exit" [];
    Print = "act.print" [];
    PrintAnswer = "act.print-answer" [];
    PrintWhy = "print.why" [];
    BackToResult = "act.back-to-result" [];

    Idle = "idle.warning" [];
    IdleOver = "idle.over" [];

    StartTitle = "start.title" [];
    StartIntro = "start.intro" [];
    StartWait = "start.wait" [];
    StartRelayed = "start.relayed" [];
    LacksEnd = "start.lacks.end" [];
    LacksScript = "start.lacks.script" [];
    LacksWasm = "start.lacks.wasm" [];
    LacksAge = "start.lacks.age" [];
    CanTitle = "start.can" [];
    CanAsk = "start.can.ask" [];
    CanStay = "start.can.stay" [];
    CanExit = "start.can.exit" [];
    CanUnknown = "start.can.unknown" [];
    CannotTitle = "start.cannot" [];
    CannotUnlocked = "start.cannot.unlocked" [];
    CannotHistory = "start.cannot.history" [];
    CannotWatch = "start.cannot.watch" [];
    CannotFile = "start.cannot.file" [];
    CannotNews = "start.cannot.news" [];
    CannotForged = "start.cannot.forged" [];
    CannotTranslate = "start.cannot.translate" [];
    CannotSave = "start.cannot.save" [];
    CannotHost = "start.cannot.host" [];
    NotForTitle = "start.not-for" [];
    NotForWatched = "start.not-for.watched" [];
    NotForToday = "start.not-for.today" [];
    NotForThings = "start.not-for.things" [];
    StartCopy = "start.copy" [];
    StartCopyOlder = "start.copy.older" ["day"];
    KeepTitle = "start.keep" [];
    KeepAndroid = "start.keep.android" [];
    KeepIphone = "start.keep.iphone" [];
    KeepChats = "start.keep.chats" [];
    KeepRecents = "start.keep.recents" [];
    KeepTimes = "start.keep.times" [];
    KeepCache = "start.keep.cache" [];
    RemoveTitle = "start.remove" [];
    RemoveHow = "start.remove.how" [];

    Progress = "question.progress" ["number" "of"];
    PickSeveral = "question.pick-several" [];
    Provinces = "question.provinces" [];
    NothingPicked = "question.nothing-picked" [];
    NothingPickedOfSeveral = "question.nothing-picked-of-several" [];

    CheckTitle = "check.title" [];
    CheckIntro = "check.intro" [];

    Contents = "result.contents" [];


    RouteWarned = "route.warned" [];
    MapTitle = "map.title" [];

    WhyAnswers = "why.answers" [];
    WhyRule = "why.rule" [];
    WhyFindOut = "why.find-out" [];
    WhySources = "why.sources" [];

    SectionDiffers = "section.differs" [];
    ChangeChoose = "change.choose" [];
    PartyTitle = "party.title" [];
    PartyAdd = "party.add" [];
    PartyAddWhy = "party.add.why" [];
    PartyRemove = "party.remove" ["traveller"];
    PlanTitle = "plan.title" [];
    PlanIntro = "plan.intro" [];
    PlanEntry = "plan.entry" [];

    OutputTitle = "output.title" [];
    OutputIntro = "output.intro" [];
    OutputCard = "output.card" [];
    OutputCardWhy = "output.card.why" [];
    OutputHand = "output.hand" [];
    OutputHandWhy = "output.hand.why" [];
    OutputShort = "output.short" [];
    OutputSeconds = "output.seconds" ["seconds"];
    OutputShortWhy = "output.short.why" [];
    OutputMemory = "output.memory" [];
    OutputMemoryWhy = "output.memory.why" [];
    Copy = "copy.act" [];
    CopyWarning = "copy.warning" [];
    CopyNow = "copy.now" [];
    CopyNot = "copy.not" [];
    Copied = "copy.done" [];
    CopyFailed = "copy.failed" [];
    MemoryTest = "memory.test" [];
    MemoryTestHow = "memory.test.how" [];
    MemoryFacts = "memory.facts" [];
    StillIntro = "still.intro" [];
    StillHow = "still.how" [];
    StillPaper = "still.paper" [];
    StillFirst = "still.first" [];
    StillDays = "still.days" [];
    StillFor = "still.for" ["fact"];
    StillNothing = "still.nothing" [];
    StillMore = "still.more" [];
    StillLeave = "still.leave" [];
    StillErase = "still.erase" [];
    StillLast = "still.last" [];
    StillEnd = "still.end" [];
    StillTextNothing = "still.text-nothing" [];
    StillTextSigns = "still.text-signs" [];
}
