//! The tasks of securing the account, in any order.

use regain_contract::{
    ActionRequest, Advice, SecureRequest, Situation, Step, Task, TaskStatus, TaskSummary, Tasks,
};
use regain_words::{self as words, Text};

use super::changes::{name_of_task, task_name};
use super::parts::{deed, main_action, press, sending};
use super::protected;
use crate::components::{Icon, Press, heading, lead, paragraph, presses, soft, stack};
use crate::run::App;
use crate::say;
use crate::view::{View, live};

pub(super) fn view(app: App) -> View {
    let hacked = app.peek(|state| {
        let situation = state.document.as_deref().map(|document| document.situation);
        situation.is_some_and(Situation::is_takeover)
    });
    stack(vec![
        heading(&words::tasks::heading()),
        lead(&if hacked {
            words::tasks::intro_hacked()
        } else {
            words::tasks::intro()
        }),
        live(move || list(app)),
        sending(app),
    ])
}

fn list(app: App) -> View {
    let Some(data) = app.with(|state| match state.step() {
        Some(Step::Tasks(data)) => Some(data.clone()),
        _ => None,
    }) else {
        return View::Nothing;
    };
    let is_some_skipped = data
        .tasks
        .iter()
        .any(|task| task.advice == Advice::Recommended && task.status == TaskStatus::NotStarted);
    let mut parts = vec![protected::view(
        app,
        data.protected_until,
        data.can_end_protection,
    )];
    let ways = data.tasks.iter().map(|task| way(app, *task)).collect();
    parts.push(presses(ways));
    if data.can_check {
        if is_some_skipped {
            parts.push(soft(&words::tasks::skip()));
        }
        parts.push(main_action(
            app,
            "check-changes",
            words::tasks::check_button,
            deed(ActionRequest::Secure(SecureRequest::CheckChanges)),
        ));
    } else {
        parts.push(paragraph("tasks-not-ready", &words::tasks::not_ready()));
        parts.extend(next(&data).map(|task| {
            main_action(
                app,
                "next-task",
                name_of_task(task),
                deed(ActionRequest::Secure(SecureRequest::OpenTask { task })),
            )
        }));
    }
    parts.push(soft(&words::tasks::saved()));
    stack(parts)
}

/// The task to go on with: what is needed first, then what is recommended.
fn next(data: &Tasks) -> Option<Task> {
    let open = |advice| {
        let is_open = move |task: &&TaskSummary| {
            let is_done = match task.status {
                TaskStatus::NotStarted | TaskStatus::Started => false,
                TaskStatus::Completed | TaskStatus::Nothing => true,
            };
            task.advice == advice && !is_done
        };
        data.tasks.iter().find(is_open)
    };
    let next = open(Advice::Required).or_else(|| open(Advice::Recommended));
    next.or(data.tasks.first()).map(|task| task.task)
}

fn way(app: App, task: TaskSummary) -> Press {
    let advice = match task.advice {
        Advice::Required => words::tasks::required(),
        Advice::Recommended => words::tasks::recommended(),
        Advice::Optional => words::tasks::optional(),
    };
    let status = match task.status {
        TaskStatus::NotStarted => words::tasks::not_started(),
        TaskStatus::Started => words::tasks::started(),
        TaskStatus::Completed => words::tasks::completed(),
        TaskStatus::Nothing => words::tasks::nothing(),
    };
    let mut lines = vec![
        about(task.task),
        words::tasks::state(&say::string(&advice), &say::string(&status)),
    ];
    if task.changes > 0 {
        lines.push(words::tasks::changes(task.changes));
    }
    Press {
        testid: format!("task-{}", task.task.name()),
        icon: Some(icon(task.task)),
        name: task_name(task.task),
        about: lines,
        press: press(
            app,
            ActionRequest::Secure(SecureRequest::OpenTask { task: task.task }),
        ),
        below: View::Nothing,
    }
}

fn icon(task: Task) -> Icon {
    match task {
        Task::Activity => Icon::History,
        Task::Password => Icon::Password,
        Task::Factors => Icon::Passkey,
        Task::BackupCodes => Icon::List,
        Task::Sessions => Icon::Device,
        Task::Devices => Icon::Remembered,
        Task::Apps => Icon::Apps,
        Task::Addresses => Icon::Mail,
        Task::Contacts => Icon::People,
    }
}

fn about(task: Task) -> Text {
    match task {
        Task::Activity => words::tasks::activity_about(),
        Task::Password => words::tasks::password_about(),
        Task::Factors => words::tasks::factors_about(),
        Task::BackupCodes => words::tasks::backup_about(),
        Task::Sessions => words::tasks::devices_about(),
        Task::Devices => words::tasks::remembered_about(),
        Task::Apps => words::tasks::apps_about(),
        Task::Addresses => words::tasks::addresses_about(),
        Task::Contacts => words::tasks::contacts_about(),
    }
}
