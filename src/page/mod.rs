//! The screens. Components draw what they are given; none of them decides.

mod check_group;
mod check_screen;
mod finding_line;
mod question_screen;
mod radio_group;
mod result_screen;
mod route_card;
mod said;
mod shell;
mod start_screen;

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    browser,
    interview::{Event, Session},
    rulebook::{Edition, Language, Phrase, Rulebook},
    wording::Words,
};

use self::{
    check_screen::{CheckScreen, check_screen},
    question_screen::QuestionScreen,
    result_screen::{ResultScreen, result_screen},
    shell::{Shell, shell},
    start_screen::{StartScreen, start_screen},
};

#[derive(PartialEq, Properties)]
pub struct PageProps {
    pub rulebook: Rc<Rulebook>,
    pub stage: Stage,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Stage {
    /// The words stand there, but nothing listens yet.
    Starting,
    Ready,
}

/// What every screen may read.
#[derive(Clone)]
struct Shown {
    rulebook: Rc<Rulebook>,
    edition: Rc<Edition>,
    language: Language,
}

/// The rulebook never changes, so only the language can.
impl PartialEq for Shown {
    fn eq(&self, other: &Self) -> bool {
        self.language == other.language
    }
}

impl Shown {
    fn words(&self) -> Words<'_> {
        self.words_in(self.language)
    }

    fn words_in(&self, language: Language) -> Words<'_> {
        Words {
            language,
            phrases: self.rulebook.phrases(language),
        }
    }

    fn say(&self, phrase: Phrase) -> String {
        self.words().say(phrase)
    }
}

/// What can happen on any screen.
enum Happened {
    Spoke(Language),
    Visit(Event),
}

/// One visit: hands events to [`Session::after`]; holds no rules of its own.
struct Visit {
    shown: Shown,
    session: Session,
}

impl Reducible for Visit {
    type Action = Happened;

    fn reduce(self: Rc<Self>, happened: Happened) -> Rc<Self> {
        let mut shown = self.shown.clone();
        let mut session = self.session.clone();
        match happened {
            Happened::Spoke(language) => shown.language = language,
            Happened::Visit(event) => session = session.after(event, &shown.edition),
        }
        Rc::new(Self { shown, session })
    }
}

#[component]
pub fn Page(props: &PageProps) -> Html {
    let visit = use_reducer(|| Visit {
        shown: Shown {
            rulebook: props.rulebook.clone(),
            edition: Rc::new(props.rulebook.newest()),
            language: Language::Persian,
        },
        session: Session::default(),
    });
    let dispatcher = visit.dispatcher();
    let on_language = {
        let dispatcher = dispatcher.clone();
        Callback::from(move |language| dispatcher.dispatch(Happened::Spoke(language)))
    };
    let on_event = Callback::from(move |event| dispatcher.dispatch(Happened::Visit(event)));

    let screen = screen_of(&visit.session);
    use_effect_with(visit.shown.language, |language| browser::speak(*language));
    use_effect_with(
        (screen.clone(), visit.session == Session::default()),
        |(_, untouched)| {
            if !untouched {
                browser::turn_to_title();
            }
        },
    );

    let shown = &visit.shown;
    let content = match &visit.session {
        Session::Start { .. } => start_screen(&StartScreen {
            shown,
            stage: props.stage,
            on_language: &on_language,
            on_event: &on_event,
        }),
        Session::Question { question, answers } => html! {
            <QuestionScreen
                key={question.as_str()}
                shown={shown.clone()}
                question={question.clone()}
                answers={answers.clone()}
                on_event={on_event.clone()}
            />
        },
        Session::Check { answers, .. } => check_screen(&CheckScreen {
            shown,
            answers,
            on_event: &on_event,
        }),
        Session::Result { answers, .. } => result_screen(&ResultScreen {
            shown,
            answers,
            today: browser::today(),
            on_event: &on_event,
        }),
    };
    shell(&Shell {
        shown,
        stage: props.stage,
        screen: screen.0,
        on_language: &on_language,
        on_event: &on_event,
        content,
    })
}

/// The name of the screen, and what tells two screens of that name apart.
fn screen_of(session: &Session) -> (&'static str, String) {
    match session {
        Session::Start { .. } => ("start", String::new()),
        Session::Question { question, .. } => ("question", question.to_string()),
        Session::Check { .. } => ("check", String::new()),
        Session::Result { .. } => ("result", String::new()),
    }
}
