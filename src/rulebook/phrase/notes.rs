//! The phrases of the notes, around what the rows say.

use super::phrases;

phrases! {
    /// Said in the notes and in their shorter forms.
    Phrase:

    ListSeparator = "list.separator" [];
    Day = "day.both-calendars" ["gregorian" "solar"];
    DayNamed = "day.named" ["day" "month" "year"];
    DayNotBefore = "day.not-before" ["day"];
    AgeToday = "age.today" [];
    AgeOneDay = "age.one-day" [];
    AgeDays = "age.days" ["count"];
    AgeYears = "age.years" ["count"];
    AgeNotCounted = "age.not-counted" [];

    CourseOutside = "course.outside" ["day" "age"];
    CourseCrossed = "course.crossed" ["day" "age"];
    CourseShelter = "course.shelter" ["day" "age"];
    CourseShelterOrLeave = "course.shelter_or_leave" ["day" "age"];
    CourseLeaveByLand = "course.leave_by_land" ["day" "age"];
    AgeNoRoutes = "result.age.no-routes" [];
    AgeCurrent = "result.age.current" ["day" "age"];
    AgeAgeing = "result.age.ageing" ["day" "age"];
    AgeNotKnown = "result.age.not_known" ["day" "age"];
    AgeClockWrong = "result.age.clock_wrong" ["day" "today"];
    Searched = "result.searched" ["day"];
    EditionOfDay = "result.edition.of-day" ["day" "today"];
    EditionLine = "result.edition" ["day" "issued" "today"];

    NextOutside = "next.outside" [];
    NextCrossed = "next.crossed" [];
    NextShelter = "next.shelter" [];
    NextShelterOrLeave = "next.shelter_or_leave" [];
    NextLeaveByLand = "next.leave_by_land" [];
    NextObstacles = "next.obstacles" [];

    SectionFirst = "section.first" [];
    FirstShelter = "first.shelter" [];
    Obstacles = "obstacle.line" ["obstacles"];
    ObstaclesPerhaps = "obstacle.perhaps" ["by"];
    SectionFindOut = "section.find-out" [];
    SectionActions = "section.actions" [];
    SectionDesks = "section.desks" [];
    SectionExitDesk = "section.desk.exit" [];
    SectionEntryDesk = "section.desk.entry" [];
    SectionAbroad = "section.abroad" [];
    SectionRoutes = "section.routes" [];
    SectionStays = "section.stays" [];
    SectionRisks = "section.risks" [];
    SectionContacts = "section.contacts" [];
    NoContacts = "contacts.none" [];
    SectionNotices = "section.notices" [];
    SectionConflicts = "section.conflicts" [];
    SectionSources = "section.sources" [];
    Ages = "sources.ages" [];
    MayApply = "section.may-apply" [];
    InAnyCase = "section.in-any-case" [];

    DocumentIranian = "desk.document.iranian" [];
    DocumentIranianLacking = "desk.document.iranian_lacking" [];
    DocumentUndecided = "desk.document.undecided" [];
    DocumentAsEntered = "desk.document.as_entered" [];
    DocumentEntry = "desk.document.entry" ["passports"];
    DocumentEntryLacking = "desk.document.entry-lacking" [];
    ExitIranian = "exit_passport.iranian" [];
    ExitIranianLacking = "exit_passport.iranian_lacking" [];
    ExitUndecided = "exit_passport.undecided" [];
    ExitAsEntered = "exit_passport.as_entered" [];
    EntryDesk = "desk.entry.intro" [];

    RoutesOrder = "routes.order" [];
    RoutesLater = "routes.later" [];
    MapName = "map.name" [];
    MapSaid = "map.said" [];
    MapPlace = "map.place" ["province"];
    RouteCurrent = "route.known.current" [];
    RouteAgeing = "route.known.ageing" [];
    RouteNotKnown = "route.known.not_known" [];
    RouteClockWrong = "route.known.clock_wrong" [];
    RouteDistance = "route.distance" ["km"];
    RoutePermissionInHand = "route.permission-in-hand" [];
    CautionSaid = "caution.said" ["caution" "day" "age"];

    StayRolling = "stay.rolling_180" ["passport" "days"];
    StayOneYear = "stay.one_year" ["passport" "days"];
    StayNoWindow = "stay.no-window" ["passport" "days"];
    StayNoDays = "stay.no-days" ["country"];
    StayOther = "stay.other" ["passport" "country"];
    StayNotValid = "stay.not-valid" ["passport" "holding"];

    SaidCurrent = "said.current" ["source" "day" "age"];
    SaidAgeing = "said.ageing" ["source" "day" "age"];
    SaidNotKnown = "said.not_known" ["source" "day" "age"];
    SaidClockWrong = "said.clock_wrong" ["source" "day"];
    Pair = "why.pair" ["topic" "answer"];

    SourceLine = "source.line" ["name" "kind" "confidence" "day" "age" "read"];
    SourceReadAt = "source.read-at" ["readings"];

    SectionWhatIfs = "section.what-ifs" [];
    WhatIfIntro = "what-if.intro" [];
    WhatIfLine = "what-if.line" ["topic" "answers" "becomes"];
    WhatIfAnswer = "what-if.answer" ["answer"];
    WhatIfDepends = "what-if.depends" ["topics"];
    Or = "list.or" [];
    AndThen = "list.and-then" [];
    BecomesOutside = "becomes.outside" [];
    BecomesCrossed = "becomes.crossed" [];
    BecomesObstacle = "becomes.obstacle" ["obstacle"];
    BecomesPossibleObstacle = "becomes.possible-obstacle" ["obstacle"];
    BecomesNoObstacle = "becomes.no-obstacle" ["obstacle"];
    BecomesShelter = "becomes.shelter" [];
    BecomesShelterOrLeave = "becomes.shelter_or_leave" [];
    BecomesLeaveByLand = "becomes.leave_by_land" [];
    BecomesIranian = "becomes.iranian" [];
    BecomesIranianLacking = "becomes.iranian_lacking" [];
    BecomesUndecided = "becomes.undecided" [];
    BecomesAsEntered = "becomes.as_entered" [];
    BecomesPermissionInHand = "becomes.permission-in-hand" ["crossing"];
    BecomesPermissionLacking = "becomes.permission-lacking" ["crossing"];
    BecomesStay = "becomes.stay" ["country" "passport" "days"];
    BecomesNoStay = "becomes.no-stay" ["country" "passport"];
    ChangeBegan = "change.began" [];
    ChangeChanged = "change.changed" [];
    ChangeEnded = "change.ended" [];
    ChangeRenewed = "change.renewed" ["count"];
    Traveller = "party.traveller" ["number"];
    PartyRoutes = "party.routes" [];
    PartyNoObstacle = "party.no-obstacle" [];
    PartyPerhapsObstacle = "party.perhaps-obstacle" [];
    PartySomeObstacle = "party.some-obstacle" [];
    PartyObstacle = "party.obstacle" ["traveller" "by"];
    PartyMayBeObstacle = "party.may-be-obstacle" ["traveller" "by"];
    PartyStays = "party.stays" [];
    PartyStay = "party.stay" ["country" "days" "traveller" "passport"];
    PartyNoDays = "party.no-days" ["country" "traveller"];
    PartyFindings = "party.findings" [];
    PartyMayApply = "party.may-apply" ["travellers"];
    PlanSpentRolling = "plan.spent.rolling" ["country" "passport"];
    PlanSpentYear = "plan.spent.year" ["country" "passport"];
    PlanDaysNone = "plan.days.none" [];
    PlanDaysOne = "plan.days.one" [];
    PlanDays = "plan.days" ["count"];
    PlanLast = "plan.last" ["country" "passport" "day"];
    PlanLater = "plan.later" ["country" "passport" "day"];
    PlanNoneLeft = "plan.none-left" ["country" "passport"];
    PlanNoWindow = "plan.no-window" ["country" "passport"];
    PlanCautious = "plan.cautious" [];

    CardNamedOpen = "card.named_open" ["ways"];
    CardByPermission = "card.by_permission" ["ways"];
    CardByCase = "card.by_case" ["ways"];
    CardAvoid = "card.avoid" ["ways"];
    CardWay = "card.way" ["way" "warnings"];
    CardWarned = "card.warned" ["brief" "day"];
    CardWarning = "card.warning" [];
    CardList = "card.list" ["day" "ways"];
    CardStays = "card.stays" ["stays"];
    CardStay = "card.stay.country" ["country" "counts"];
    CardRolling = "card.stay.rolling_180" ["days"];
    CardOneYear = "card.stay.one_year" ["days"];
    CardNoWindow = "card.stay.no-window" ["days"];
    CardByPassport = "card.stay.by-passport" ["counts"];
    CardLater = "card.later" [];
    CardToday = "card.today" [];
    SpokenObstacles = "spoken.obstacles" ["obstacles"];
    SpokenDesk = "spoken.desk" ["document"];
    SpokenRest = "spoken.rest" ["what"];
    SpokenLeftSources = "spoken.left.sources" [];
    SpokenShelter = "spoken.shelter" [];
    SpokenObstaclesMore = "spoken.obstacles.more" ["count"];
    SpokenLeftDesk = "spoken.left.desk" [];
    SpokenLeftAsking = "spoken.left.asking" [];
    SpokenLeftStays = "spoken.left.stays" [];
    SpokenStays = "spoken.stays" ["passport" "stays"];
    KeepOpen = "memory.open" [];
    KeepAvoid = "memory.avoid" [];
    KeepStays = "memory.stays" [];
    KeepLimits = "memory.limits" [];
    KeepConditions = "memory.conditions" [];
}
