//! The OpenAPI 3.1 document of the recovery API.
//!
//! The document is put together here rather than from the handlers, because
//! it is the contract: another implementation of the API has to keep to it.
//! A test of the API checks that its routes and this document are the same.

pub mod identity;
mod support;

use utoipa::openapi::{
    Components, ComponentsBuilder, ContentBuilder, Header, Info, Object, ObjectBuilder, OpenApi,
    OpenApiBuilder, PathItem, PathsBuilder, Ref, RefOr, Required, Response, ResponseBuilder,
    path::{HttpMethod, OperationBuilder, ParameterBuilder, ParameterIn},
    request_body::RequestBodyBuilder,
    schema::{AdditionalProperties, Schema, Type},
};
use utoipa::{PartialSchema, ToSchema};

use crate::{
    ActionRequest, CONTRACT_VERSION, FlowDocument, LinkDocument, LinkRequest, PasswordStrength,
    PasswordStrengthRequest, Problem, ProblemType, Signal, StartRequest, StepEventBatch, paths,
};

/// The document.
#[must_use]
pub fn document() -> OpenApi {
    let flow = |description: &str| answer::<FlowDocument>(description, "application/json");
    let paths = PathsBuilder::new()
        .path(
            paths::FLOW,
            merge([
                (
                    HttpMethod::Get,
                    OperationBuilder::new()
                        .operation_id(Some("readFlow"))
                        .summary(Some("Read the flow of this browser. Changes nothing."))
                        .response("200", flow("The flow as it is now"))
                        .response("default", problem()),
                ),
                (
                    HttpMethod::Post,
                    change(OperationBuilder::new())
                        .operation_id(Some("startFlow"))
                        .summary(Some("Start a flow in place of the one this browser has."))
                        .request_body(Some(body::<StartRequest>()))
                        .response("201", flow("The new flow; its cookie is set")),
                ),
            ]),
        )
        .path(
            paths::FLOW_ACTIONS,
            merge([(
                HttpMethod::Post,
                change(OperationBuilder::new())
                    .operation_id(Some("actOnFlow"))
                    .summary(Some("Do one thing in the flow of this browser."))
                    .request_body(Some(body::<ActionRequest>()))
                    .response("200", flow("The flow after the action")),
            )]),
        )
        .path(
            paths::PASSWORD_STRENGTH,
            merge([(
                HttpMethod::Post,
                client(OperationBuilder::new())
                    .operation_id(Some("readPasswordStrength"))
                    .summary(Some(
                        "Hear how well a new password would do. Changes nothing; a POST, because a password must not be in an address.",
                    ))
                    .request_body(Some(body::<PasswordStrengthRequest>()))
                    .response(
                        "200",
                        answer::<PasswordStrength>("How well it would do", "application/json"),
                    )
                    .response("default", problem()),
            )]),
        )
        .path(
            paths::FLOW_EVENTS,
            merge([(
                HttpMethod::Post,
                OperationBuilder::new()
                    .operation_id(Some("tellStepEvents"))
                    .summary(Some(
                        "Tell what became of steps on the page, with `navigator.sendBeacon`. An event whose number was told before is passed over.",
                    ))
                    .request_body(Some(body::<StepEventBatch>()))
                    .response("204", ResponseBuilder::new().description("Taken").build())
                    .response("default", problem()),
            )]),
        )
        .path(
            paths::LINK_PREVIEW,
            link(
                "previewLink",
                "Look at a link. Changes nothing; a POST, because its token must not be in an address.",
                OperationBuilder::new(),
            ),
        )
        .path(
            paths::LINK_USE,
            link(
                "useLink",
                "Use a link. Where it leads to a flow, its cookie is set.",
                change(OperationBuilder::new()),
            ),
        )
        .path(
            paths::LINK_REFUSE,
            link(
                "refuseLink",
                "Refuse a link for good.",
                change(OperationBuilder::new()),
            ),
        )
        .path(
            paths::HEALTH,
            merge([(
                HttpMethod::Get,
                OperationBuilder::new()
                    .operation_id(Some("readHealth"))
                    .summary(Some("Whether the API can serve."))
                    .response("204", ResponseBuilder::new().description("It can").build())
                    .response("default", problem()),
            )]),
        )
        .path(
            paths::CSP_REPORTS,
            merge([(
                HttpMethod::Post,
                OperationBuilder::new()
                    .operation_id(Some("reportCspViolation"))
                    .summary(Some("Report a violation of the content security policy."))
                    .response("204", ResponseBuilder::new().description("Taken").build())
                    .response("default", problem()),
            )]),
        )
        .path(
            paths::OPENAPI,
            merge([(
                HttpMethod::Get,
                OperationBuilder::new()
                    .operation_id(Some("readOpenApi"))
                    .summary(Some("This document."))
                    .response(
                        "200",
                        ResponseBuilder::new().description("This document").build(),
                    ),
            )]),
        );
    let paths = support::add_paths(paths).build();
    let mut info = Info::new("Regain recovery API", env!("CARGO_PKG_VERSION"));
    info.description = Some(describe_problems());
    OpenApiBuilder::new()
        .info(info)
        .paths(paths)
        .webhooks(Some(webhooks()))
        .components(Some(components()))
        .build()
}

/// What the API sends by itself (`docs/webhooks.md`).
fn webhooks() -> PathsBuilder {
    let header = |operation: OperationBuilder, name: &str, description: &str| {
        operation.parameter(
            ParameterBuilder::new()
                .name(name)
                .parameter_in(ParameterIn::Header)
                .required(Required::True)
                .description(Some(description))
                .schema(text()),
        )
    };
    let operation = OperationBuilder::new()
        .operation_id(Some("receiveSignal"))
        .summary(Some(
            "Hear what happened to an account. Signed as Standard Webhooks 1.0.0 says.",
        ))
        .request_body(Some(body::<Signal>()))
        .response(
            "2XX",
            ResponseBuilder::new()
                .description("It is known; it is not sent again")
                .build(),
        )
        .response(
            "410",
            ResponseBuilder::new()
                .description("This signal is never wanted; it is not sent again")
                .build(),
        )
        .response(
            "default",
            ResponseBuilder::new()
                .description("It is sent again, after 5 seconds, 10, 20 and so on")
                .build(),
        );
    let operation = header(
        operation,
        "webhook-id",
        "Names the signal: the same each time it is sent. Pass over what you have taken before.",
    );
    let operation = header(
        operation,
        "webhook-timestamp",
        "When this try was made, in seconds since 1970. Refuse what is more than five minutes away.",
    );
    let operation = header(
        operation,
        "webhook-signature",
        "One or two signatures with a space between them, of which one has to fit: `v1,` and the Base64 of the HMAC-SHA-256 \
         of `{webhook-id}.{webhook-timestamp}.{body}`.",
    );
    PathsBuilder::new().path("signal", merge([(HttpMethod::Post, operation)]))
}

fn link(id: &str, summary: &str, operation: OperationBuilder) -> PathItem {
    merge([(
        HttpMethod::Post,
        operation
            .operation_id(Some(id))
            .summary(Some(summary))
            .request_body(Some(body::<LinkRequest>()))
            .response(
                "200",
                answer::<LinkDocument>("The link as it is then", "application/json"),
            )
            .response("default", problem()),
    )])
}

fn merge<const N: usize>(operations: [(HttpMethod, OperationBuilder); N]) -> PathItem {
    let mut item = PathItem::default();
    for (method, operation) in operations {
        item.merge_operations(PathItem::new(method, operation.build()));
    }
    item
}

/// What every request that changes something has in common.
fn change(operation: OperationBuilder) -> OperationBuilder {
    let operation = operation.parameter(
            ParameterBuilder::new()
                .name("Idempotency-Key")
                .parameter_in(ParameterIn::Header)
                .required(Required::True)
                .description(Some(
                    "A structured-field string in quotes, 16 to 64 characters, new for each intention of the person and the same for each retry of it. Kept for 24 hours.",
                ))
                .schema(Some(
                    ObjectBuilder::new()
                        .schema_type(Type::String)
                        .pattern(Some(r#"^"[A-Za-z0-9_-]{16,64}"$"#))
                        .build(),
                )),
        );
    client(operation).response("default", problem())
}

/// How a request says that the app sends it.
fn client(operation: OperationBuilder) -> OperationBuilder {
    operation.parameter(
        ParameterBuilder::new()
            .name("Regain-Client")
            .parameter_in(ParameterIn::Header)
            .required(Required::True)
            .description(Some(
                "The version of this contract that the client was built with. A client of another version is told to load itself anew.",
            ))
            .schema(Some(
                ObjectBuilder::new()
                    .schema_type(Type::String)
                    .enum_values(Some([CONTRACT_VERSION.to_string()]))
                    .build(),
            )),
    )
}

fn text() -> Option<Schema> {
    Some(
        ObjectBuilder::new()
            .schema_type(Type::String)
            .build()
            .into(),
    )
}

fn body<T: ToSchema>() -> utoipa::openapi::request_body::RequestBody {
    RequestBodyBuilder::new()
        .required(Some(Required::True))
        .content(
            "application/json",
            ContentBuilder::new()
                .schema(Some(Ref::from_schema_name(T::name())))
                .build(),
        )
        .build()
}

fn answer<T: ToSchema>(description: &str, media_type: &str) -> Response {
    ResponseBuilder::new()
        .description(description)
        .content(
            media_type,
            ContentBuilder::new()
                .schema(Some(Ref::from_schema_name(T::name())))
                .build(),
        )
        .build()
}

fn problem() -> Response {
    let mut response = answer::<Problem>("See the problem types", "application/problem+json");
    let mut header = Header::new(ObjectBuilder::new().schema_type(Type::Integer));
    header.description = Some("Whole seconds until the request may be tried again".to_owned());
    response
        .headers
        .insert("Retry-After".to_owned(), header.into());
    response
}

fn components() -> Components {
    let mut schemas: Vec<(String, RefOr<Schema>)> = Vec::new();
    add::<FlowDocument>(&mut schemas);
    add::<Problem>(&mut schemas);
    add::<StartRequest>(&mut schemas);
    add::<ActionRequest>(&mut schemas);
    add::<LinkRequest>(&mut schemas);
    add::<LinkDocument>(&mut schemas);
    add::<PasswordStrengthRequest>(&mut schemas);
    add::<PasswordStrength>(&mut schemas);
    add::<Signal>(&mut schemas);
    add::<StepEventBatch>(&mut schemas);
    support::add_schemas(&mut schemas);
    schemas.sort_by(|a, b| a.0.cmp(&b.0));
    schemas.dedup_by(|a, b| a.0 == b.0);
    for (name, schema) in &mut schemas {
        close_kinds(name, schema);
    }
    support::add_security(ComponentsBuilder::new().schemas_from_iter(schemas)).build()
}

/// The requests of which the API reads no member that it does not know (`deny_unknown_fields`), which the derive of the schema
/// does not see within the kinds of an enum.
const STRICT: [&str; 4] = [
    "ActionRequest",
    "AgentAction",
    "LinkRequest",
    "SecureRequest",
];

/// Where the name of its one member says which kind something is, there is no other member: none is read, and none is sent.
fn close_kinds(name: &str, schema: &mut RefOr<Schema>) {
    let RefOr::T(Schema::OneOf(kinds)) = schema else {
        return;
    };
    for kind in &mut kinds.items {
        let RefOr::T(Schema::Object(kind)) = kind else {
            continue;
        };
        if kind.properties.len() != 1 {
            continue;
        }
        close(kind);
        for data in kind.properties.values_mut() {
            if let RefOr::T(Schema::Object(data)) = data
                && STRICT.contains(&name)
            {
                close(data);
            }
        }
    }
}

fn close(object: &mut Object) {
    object.additional_properties = Some(Box::new(AdditionalProperties::FreeForm(false)));
}

fn add<T: ToSchema + PartialSchema>(schemas: &mut Vec<(String, RefOr<Schema>)>) {
    schemas.push((T::name().into_owned(), T::schema()));
    T::schemas(schemas);
}

fn describe_problems() -> String {
    let mut text = String::from(
        "Guided account recovery: one document drives the screen, actions change it.\n\n\
         Whose flow it is says the cookie `__Host-recovery`, which starting a flow sets. It is replaced when a proof was \
         given, among other times, and the one before it ends when the new one is used: keep the cookie of every answer. Whatever \
         changes something carries an `Idempotency-Key`, and the same key when it is sent again.\n\n\
         Problem types (RFC 9457); decide by `type` alone:\n\n\
         | type | status | Retry-After | title |\n|---|---|---|---|\n",
    );
    for kind in ProblemType::ALL {
        let retry = if kind.may_retry_after() {
            "may be sent"
        } else {
            "never"
        };
        text.push_str(&format!(
            "| `{}` | {} | {retry} | {} |\n",
            kind.uri(),
            kind.status(),
            kind.title()
        ));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_schema_that_is_referred_to_is_there() {
        let text = document().to_pretty_json().unwrap();
        let value: serde_json::Value = serde_json::from_str(&text).unwrap();
        let schemas = value["components"]["schemas"].as_object().unwrap();
        for name in text.split("#/components/schemas/").skip(1) {
            let name = name.split('"').next().unwrap();
            assert!(schemas.contains_key(name), "{name}");
        }
    }
}
