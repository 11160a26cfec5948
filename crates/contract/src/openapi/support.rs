//! The console of support staff, and scripts that work with cases and links.

use utoipa::openapi::security::{
    ApiKey, ApiKeyValue, HttpAuthScheme, HttpBuilder, SecurityRequirement, SecurityScheme,
};
use utoipa::openapi::{
    ComponentsBuilder, KnownFormat, ObjectBuilder, PathsBuilder, Ref, RefOr, Required,
    ResponseBuilder, SchemaFormat, Type,
    path::{HttpMethod, OperationBuilder, ParameterBuilder, ParameterIn},
    schema::Schema,
};

use super::{add, answer, body, change, merge, problem, text};
use crate::paths;
use crate::support::{
    AgentAction, AuditLines, Call, CallAction, CaseStatus, DeliveryEvent, Experiment, Experiments,
    FailedMessage, FailedMessages, FailureReceipt, Guide, GuideMade, Guides, Insights,
    InsightsTable, JoinCall, NewGuide, Queue, SupportCase, SupportSession, SupportSignIn,
    Workstream,
};

const SESSION: &str = "supportSession";
const TOKEN: &str = "supportToken";

const JSON: &str = "application/json";

/// Who may ask: somebody who is signed in to the console.
fn person(operation: OperationBuilder) -> OperationBuilder {
    operation.security(SecurityRequirement::new(SESSION, [""; 0]))
}

/// The same, or a script whose token has this scope.
fn script(operation: OperationBuilder, scope: &str) -> OperationBuilder {
    person(operation).security(SecurityRequirement::new(TOKEN, [scope]))
}

fn new(id: &str, summary: &str) -> OperationBuilder {
    OperationBuilder::new()
        .operation_id(Some(id))
        .summary(Some(summary))
        .response("default", problem())
}

fn in_path(operation: OperationBuilder, name: &str, description: &str) -> OperationBuilder {
    operation.parameter(
        ParameterBuilder::new()
            .name(name)
            .parameter_in(ParameterIn::Path)
            .required(Required::True)
            .description(Some(description))
            .schema(text()),
    )
}

fn in_query(
    operation: OperationBuilder,
    name: &str,
    description: &str,
    schema: impl Into<RefOr<Schema>>,
) -> OperationBuilder {
    operation.parameter(
        ParameterBuilder::new()
            .name(name)
            .parameter_in(ParameterIn::Query)
            .required(Required::False)
            .description(Some(description))
            .schema(Some(schema)),
    )
}

/// The largest number of a row that is read.
const LARGEST: usize = usize::MAX;

fn whole_number(largest: usize) -> Schema {
    ObjectBuilder::new()
        .schema_type(Type::Integer)
        .minimum(Some(0_usize))
        .maximum(Some(largest))
        .build()
        .into()
}

/// A day of the calendar.
fn date() -> Schema {
    ObjectBuilder::new()
        .schema_type(Type::String)
        .format(Some(SchemaFormat::KnownFormat(KnownFormat::Date)))
        .build()
        .into()
}

fn of_case(operation: OperationBuilder) -> OperationBuilder {
    in_path(
        operation,
        "reference",
        "The reference of the case, however it is written",
    )
}

fn of_call(operation: OperationBuilder) -> OperationBuilder {
    in_path(operation, "id", "The number of the call")
}

/// Of which figures.
fn insights(operation: OperationBuilder) -> OperationBuilder {
    let day =
        |operation, name: &str, description: &str| in_query(operation, name, description, date());
    let operation = day(
        operation,
        "from",
        "The first day, of UTC, such as `2026-11-16`; 28 days before the last where it is missing",
    );
    let operation = day(operation, "to", "The last day; today where it is missing");
    let operation = day(
        operation,
        "compare_from",
        "The first day of a period to compare with",
    );
    let operation = day(operation, "compare_to", "Its last day");
    let operation = in_query(
        operation,
        "workstream",
        "Those of this workstream alone. One filter at the most",
        Ref::from_schema_name("Workstream"),
    );
    let operation = in_query(
        operation,
        "situation",
        "Those after this alone",
        Ref::from_schema_name("Situation"),
    );
    let operation = in_query(
        operation,
        "language",
        "Those in the language of this tag alone",
        text().unwrap_or_default(),
    );
    in_query(
        operation,
        "device",
        "Those on such a device alone",
        Ref::from_schema_name("DeviceClass"),
    )
}

/// The routes.
pub(super) fn add_paths(paths: PathsBuilder) -> PathsBuilder {
    let nothing = || ResponseBuilder::new().description("It was done").build();
    let session = || answer::<SupportSession>("Who is signed in", JSON);
    let case = || answer::<SupportCase>("The case", JSON);
    paths
        .path(
            paths::SUPPORT_SESSION,
            merge([
                (
                    HttpMethod::Get,
                    person(new("readSupportSession", "Who is signed in to the console."))
                        .response("200", session()),
                ),
                (
                    HttpMethod::Post,
                    change(new(
                        "signInToSupport",
                        "Sign in to the console. Whatever is wrong, the refusal is the same.",
                    ))
                    .request_body(Some(body::<SupportSignIn>()))
                    .response("200", answer::<SupportSession>("Signed in; the cookie is set", JSON)),
                ),
            ]),
        )
        .path(
            paths::SUPPORT_SIGN_OUT,
            merge([(
                HttpMethod::Post,
                // Whoever is not signed in is answered alike.
                change(person(
                    new("signOutOfSupport", "Sign out of the console.")
                        .security(SecurityRequirement::default()),
                ))
                .response("204", nothing()),
            )]),
        )
        .path(
            paths::SUPPORT_GO_ON,
            merge([(
                HttpMethod::Post,
                change(person(new(
                    "staySignedInToSupport",
                    "Say that whoever is signed in is still there. Reading does not say so.",
                )))
                .response("200", session()),
            )]),
        )
        .path(
            paths::SUPPORT_CASES,
            merge([(
                HttpMethod::Get,
                in_query(
                    in_query(
                        script(
                            new("readCases", "The cases that are open, the oldest first."),
                            "cases:read",
                        ),
                        "workstream",
                        "Those that are about this alone",
                        Ref::from_schema_name("Workstream"),
                    ),
                    "status",
                    "Those that stand so alone; the only way to those that are refused or closed",
                    Ref::from_schema_name("CaseStatus"),
                )
                .response("200", answer::<Queue>("The queue", JSON)),
            )]),
        )
        .path(
            paths::SUPPORT_CASE,
            merge([(
                HttpMethod::Get,
                of_case(script(new("readCase", "A case, closed ones too."), "cases:read"))
                    .response("200", case()),
            )]),
        )
        .path(
            paths::SUPPORT_CASE_ACTIONS,
            merge([(
                HttpMethod::Post,
                of_case(change(script(
                    new(
                        "actOnCase",
                        "Do something in a case. A script asks, notes and hands over what nobody has taken, and decides nothing.",
                    ),
                    "cases:act",
                )))
                .request_body(Some(body::<AgentAction>()))
                .response("200", case())
                .response("204", ResponseBuilder::new().description("It was done; whoever did it may not read cases").build()),
            )]),
        )
        .path(
            paths::SUPPORT_CASE_FILE,
            merge([(
                HttpMethod::Get,
                in_path(
                    of_case(person(new(
                        "readPhotograph",
                        "A photograph of a case, as an attachment. For people alone.",
                    ))),
                    "id",
                    "The number of the photograph",
                )
                .response("200", ResponseBuilder::new().description("The photograph").build()),
            )]),
        )
        .path(
            paths::SUPPORT_RECEIPT,
            merge([(
                HttpMethod::Get,
                in_path(
                    script(
                        new("readReceipt", "What failed, by the `instance` of the problem that was answered."),
                        "cases:read",
                    ),
                    "code",
                    "The code, however it is written",
                )
                .response("200", answer::<FailureReceipt>("What failed, and when", JSON)),
            )]),
        )
        .path(
            paths::SUPPORT_GUIDES,
            merge([
                (
                    HttpMethod::Get,
                    script(new("readGuides", "The links that were made lately, the newest first."), "links")
                        .response("200", answer::<Guides>("The links, without their addresses", JSON)),
                ),
                (
                    HttpMethod::Post,
                    change(script(
                        new("makeGuide", "Make a link into a recovery. It proves nothing, and works once."),
                        "links",
                    ))
                    .request_body(Some(body::<NewGuide>()))
                    .response("201", answer::<GuideMade>("The link, with its address this once", JSON)),
                ),
            ]),
        )
        .path(
            paths::SUPPORT_GUIDE_REVOKE,
            merge([(
                HttpMethod::Post,
                in_path(
                    change(script(new("revokeGuide", "Take a link back."), "links")),
                    "id",
                    "The number of the link",
                )
                .response("200", answer::<Guide>("How it stands then", JSON)),
            )]),
        )
        .path(
            paths::SUPPORT_CALLS,
            merge([(
                HttpMethod::Post,
                change(person(new(
                    "joinCall",
                    "Help somebody who phones and reads out the code on their page.",
                )))
                .request_body(Some(body::<JoinCall>()))
                .response("201", answer::<Call>("The call", JSON)),
            )]),
        )
        .path(
            paths::SUPPORT_CALL,
            merge([
                (
                    HttpMethod::Get,
                    of_call(person(new(
                        "readCall",
                        "Where the person is: the step, what failed, the language. For whoever joined it.",
                    )))
                    .response("200", answer::<Call>("The call", JSON)),
                ),
                (
                    HttpMethod::Post,
                    of_call(change(person(new(
                        "actInCall",
                        "Propose something to the person, or end the call.",
                    ))))
                    .request_body(Some(body::<CallAction>()))
                    .response("200", answer::<Call>("The call then", JSON)),
                ),
            ]),
        )
        .path(
            paths::SUPPORT_AUDIT,
            merge([(
                HttpMethod::Get,
                in_query(
                    in_query(
                        in_query(
                            person(new(
                                "readAudit",
                                "The audit, the newest line first. For leads and auditors.",
                            )),
                            "case",
                            "Only lines of the case with this reference",
                            text().unwrap_or_default(),
                        ),
                        "by",
                        "Only lines of whoever has this number",
                        whole_number(usize::try_from(u32::MAX).unwrap_or(LARGEST)),
                    ),
                    "before",
                    "Only lines that are older: `older` of the answer before",
                    whole_number(LARGEST),
                )
                .response("200", answer::<AuditLines>("The lines", JSON)),
            )]),
        )
        .path(
            paths::SUPPORT_OUTBOX,
            merge([(
                HttpMethod::Get,
                in_query(
                    person(new(
                        "readFailedMessages",
                        "Messages that failed, the newest first, and how delivery goes. For leads and auditors.",
                    )),
                    "before",
                    "Only messages that are older: `older` of the answer before",
                    whole_number(LARGEST),
                )
                .response("200", answer::<FailedMessages>("The messages, without what they say", JSON)),
            )]),
        )
        .path(
            paths::SUPPORT_OUTBOX_SEND_AGAIN,
            merge([(
                HttpMethod::Post,
                in_path(
                    change(person(new(
                        "sendMessageAgain",
                        "Send a message again that failed, where that can be. For leads.",
                    ))),
                    "id",
                    "The number of the message",
                )
                .response("200", answer::<FailedMessage>("How it stands then", JSON)),
            )]),
        )
        .path(
            paths::SUPPORT_INSIGHTS,
            merge([(
                HttpMethod::Get,
                insights(person(new(
                    "readInsights",
                    "How recoveries of a period go. For leads and auditors.",
                )))
                .response("200", answer::<Insights>("The figures", JSON)),
            )]),
        )
        .path(
            paths::SUPPORT_INSIGHTS_TABLE,
            merge([(
                HttpMethod::Get,
                in_path(
                    insights(person(new(
                        "readInsightsTable",
                        "A table of the figures of a period, as an attachment. For leads and auditors.",
                    ))),
                    "table",
                    "The name of the table, then `.csv` or `.json`: `funnel.csv`",
                )
                .response("200", ResponseBuilder::new().description("The table").build()),
            )]),
        )
        .path(
            paths::SUPPORT_EXPERIMENTS,
            merge([(
                HttpMethod::Get,
                person(new(
                    "readExperiments",
                    "Experiments, and what they have shown. For leads and auditors.",
                ))
                .response("200", answer::<Experiments>("The experiments", JSON)),
            )]),
        )
        .path(
            paths::SUPPORT_EXPERIMENT_STOP,
            merge([(
                HttpMethod::Post,
                in_path(
                    change(person(new(
                        "stopExperiment",
                        "Stop an experiment: recoveries that begin from then on have everything as usual. For leads.",
                    ))),
                    "name",
                    "The name of the experiment",
                )
                .response("200", answer::<Experiment>("How it stands then", JSON)),
            )]),
        )
        .path(
            paths::DELIVERY_EVENTS,
            merge([(
                HttpMethod::Post,
                new(
                    "reportDelivery",
                    "Report what became of a message after it was taken. For a service of the operator's, which signs it.",
                )
                .parameter(
                    ParameterBuilder::new()
                        .name("Regain-Signature")
                        .parameter_in(ParameterIn::Header)
                        .required(Required::True)
                        .description(Some(
                            "`t=<unix seconds>,v1=<hex>`: the HMAC-SHA-256 of `<unix seconds>.<body>`",
                        ))
                        .schema(text()),
                )
                .request_body(Some(body::<DeliveryEvent>()))
                .response("204", nothing()),
            )]),
        )
}

/// The types of their bodies.
pub(super) fn add_schemas(schemas: &mut Vec<(String, RefOr<Schema>)>) {
    add::<SupportSignIn>(schemas);
    add::<SupportSession>(schemas);
    add::<Queue>(schemas);
    add::<SupportCase>(schemas);
    add::<AgentAction>(schemas);
    add::<NewGuide>(schemas);
    add::<GuideMade>(schemas);
    add::<FailedMessages>(schemas);
    add::<Insights>(schemas);
    add::<InsightsTable>(schemas);
    add::<DeliveryEvent>(schemas);
    add::<Experiments>(schemas);
    add::<Guides>(schemas);
    add::<Guide>(schemas);
    add::<AuditLines>(schemas);
    add::<JoinCall>(schemas);
    add::<Call>(schemas);
    add::<CallAction>(schemas);
    add::<FailureReceipt>(schemas);
    add::<Workstream>(schemas);
    add::<CaseStatus>(schemas);
}

/// How those say who they are that ask.
pub(super) fn add_security(components: ComponentsBuilder) -> ComponentsBuilder {
    let cookie = ApiKeyValue::with_description(
        "__Host-support",
        "Set by signing in: a name, a password and a code of an authenticator app.",
    );
    let token = HttpBuilder::new()
        .scheme(HttpAuthScheme::Bearer)
        .description(Some(
            "Of a script, as `regain-api token` prints it. Its scopes are `cases:read`, `cases:act` and `links`.",
        ))
        .build();
    components
        .security_scheme(SESSION, SecurityScheme::ApiKey(ApiKey::Cookie(cookie)))
        .security_scheme(TOKEN, SecurityScheme::Http(token))
}
