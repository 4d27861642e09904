//! Tests one error body per protocol, byte for byte. Botocore reads thousands in `tests/door.py`.

use super::*;

fn service(name: &str) -> Option<&'static Service> {
    api::SERVICES.iter().find(|service| service.name == name).copied()
}

/// Formats status, headers and body as one text.
fn shown(response: &Response<Bytes>) -> String {
    let headers = response.headers().iter();
    let headers = headers.map(|(name, value)| format!("{name}: {}\n", value.to_str().unwrap()));
    let body = String::from_utf8_lossy(response.body());
    format!("{}\n{}{body}", response.status().as_u16(), headers.collect::<String>())
}

#[test]
fn json_errors_are_spelt_as_ecs_spells_them() {
    let fault = Fault::client("ClusterNotFoundException", "Cluster \"x\" not found.");
    assert_eq!(
        shown(&super::fault(service("ecs"), Protocol::Json, "id", &fault)),
        "400\ncontent-type: application/x-amz-json-1.1\nx-amzn-requestid: id\n\
         x-amzn-errortype: ClusterNotFoundException\n\
         {\"__type\":\"ClusterNotFoundException\",\"message\":\"Cluster \\\"x\\\" not found.\"}"
    );
}

#[test]
fn further_members_and_capital_messages_stand_where_their_service_has_them() {
    let fault = Fault::client("ConflictException", "m").with_member("resourceIds", vec!["a", "b"]);
    let text = shown(&super::fault(service("ecs"), Protocol::Json, "id", &fault));
    assert!(text.ends_with("\"message\":\"m\",\"resourceIds\":[\"a\",\"b\"]}"), "{text}");
    let text = shown(&super::fault(
        service("application_autoscaling"),
        Protocol::Json,
        "id",
        &Fault::client("ObjectNotFoundException", "m"),
    ));
    assert!(text.ends_with("{\"__type\":\"ObjectNotFoundException\",\"Message\":\"m\"}"), "{text}");
}

#[test]
fn query_errors_carry_their_namespace_and_blame() {
    let fault = Fault::server("InternalFailure", "a < b & c\u{0}");
    assert_eq!(
        shown(&super::fault(service("sts"), Protocol::Query, "id", &fault)),
        "500\ncontent-type: text/xml\nx-amzn-requestid: id\n\
         <ErrorResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><Error>\
         <Type>Receiver</Type><Code>InternalFailure</Code>\
         <Message>a &lt; b &amp; c\u{fffd}</Message></Error>\
         <RequestId>id</RequestId></ErrorResponse>"
    );
}

#[test]
fn ec2_errors_have_their_own_frame() {
    let fault = Fault::client("InvalidSubnetID.NotFound", "no").with_status(400);
    let text = shown(&super::fault(service("ec2"), Protocol::Ec2, "id", &fault));
    assert!(
        text.ends_with(
            "<Response><Errors><Error><Code>InvalidSubnetID.NotFound</Code><Message>no</Message>\
             </Error></Errors><RequestID>id</RequestID></Response>"
        ),
        "{text}"
    );
}

#[test]
fn cbor_errors_are_maps_and_name_the_older_code() {
    let fault = Fault::client("LimitExceeded", "m");
    let response = super::fault(service("cloudwatch"), Protocol::Cbor, "id", &fault);
    assert_eq!(response.headers()["smithy-protocol"], "rpc-v2-cbor");
    assert_eq!(response.headers()["content-type"], "application/cbor");
    assert!(!response.headers().contains_key("x-amzn-errortype"));
    assert_eq!(response.headers()["x-amzn-query-error"], "LimitExceeded;Sender");
    assert_eq!(response.body()[..], *b"\xa2\x66__type\x72LimitExceededFault\x67message\x61m");
}

#[test]
fn cbor_heads_take_the_fewest_bytes() {
    for (argument, bytes) in [
        (23u64, &[0x17u8][..]),
        (24, &[0x18, 24]),
        (0x100, &[0x19, 1, 0]),
        (0x1_0000, &[0x1a, 0, 1, 0, 0]),
        (1 << 32, &[0x1b, 0, 0, 0, 1, 0, 0, 0, 0]),
    ] {
        let mut out = Vec::new();
        push_head(&mut out, 0, argument);
        assert_eq!(out, bytes);
    }
    let mut out = Vec::new();
    push_value(&mut out, &serde_json::json!([null, true, -1, 1.5, {"a": "b"}]));
    assert_eq!(out, b"\x85\xf6\xf5\x20\xfb\x3f\xf8\0\0\0\0\0\0\xa1\x61a\x61b");
}

#[test]
fn answers_carry_the_request_id_and_the_protocol() {
    let response = success(service("cloudwatch").unwrap(), Protocol::Json, "id", "{}");
    assert_eq!(
        shown(&response),
        "200\ncontent-type: application/x-amz-json-1.0\nx-amzn-requestid: id\n{}"
    );
    let response = success(service("ecs").unwrap(), Protocol::Json, "a\nb", "{}");
    assert!(!response.headers().contains_key("x-amzn-requestid"));
}
