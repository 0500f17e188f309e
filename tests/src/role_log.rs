//! What the tests have seen of each function's calls to AWS: `tests/check_roles.py` compares it with the roles of the template.

use std::collections::BTreeSet;
use std::fs::OpenOptions;
use std::future::Future;
use std::io::Write;
use std::path::Path;
use std::sync::{LazyLock, Mutex};

use serde_json::Value;

use crate::evidence::batched;

tokio::task_local! {
    /// The function whose work the task does.
    static FUNCTION: String;
}

/// The routers of `make watch`, which lead where API Gateway does: path and function, the first that matches wins.
static ROUTERS: LazyLock<Vec<(String, String)>> = LazyLock::new(|| {
    let manifest = include_str!("../../Cargo.toml");
    let routers = manifest.split("[[workspace.metadata.lambda.watch.router]]").skip(1);
    routers.map(|router| (value(router, "path"), value(router, "function"))).collect()
});

fn value(router: &str, name: &str) -> String {
    let line = router.lines().find_map(|line| line.strip_prefix(&format!("{name} = \""))).unwrap();
    line.trim_end_matches('"').to_owned()
}

/// The function that serves a route.
pub fn function_of(route: &str) -> Option<&'static str> {
    let leads = |path: &str| match path.strip_suffix("{*rest}") {
        Some(stem) => route.starts_with(stem),
        None => route == path,
    };
    ROUTERS.iter().find(|(path, _)| leads(path)).map(|(_, function)| function.as_str())
}

/// Runs `work` as this function.
pub async fn as_function<F: Future>(function: &str, work: F) -> F::Output {
    FUNCTION.scope(function.to_owned(), work).await
}

/// Records a call of the function whose work the task does, in a file of this process, in the folder that the variable `TEST_ROLES`
/// names. The file has each kind of call once: function, action, index, and the kinds of partitions.
pub fn note(operation: &str, body: &Value) {
    static SEEN: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());
    let (Ok(function), Some(folder)) = (FUNCTION.try_with(Clone::clone), std::env::var_os("TEST_ROLES")) else {
        return;
    };
    for (action, index, partitions) in actions(operation, body) {
        let partitions: BTreeSet<String> = partitions.iter().map(|partition| kind(partition)).collect();
        let partitions = partitions.into_iter().collect::<Vec<_>>().join(",");
        let line = format!("{function}\t{action}\t{index}\t{partitions}\n");
        if SEEN.lock().unwrap().insert(line.clone()) {
            let file = Path::new(&folder).join(format!("{}.tsv", std::process::id()));
            let mut file = OpenOptions::new().create(true).append(true).open(file).unwrap();
            file.write_all(line.as_bytes()).unwrap();
        }
    }
}

/// The actions that IAM checks for a call, each with the index that it reads and the partitions that it names.
fn actions(operation: &str, body: &Value) -> Vec<(String, String, Vec<String>)> {
    let partition = |key: &Value| key["PK"]["S"].as_str().unwrap_or_default().to_owned();
    let one = |action: &str, partitions: Vec<String>| (format!("dynamodb:{action}"), String::new(), partitions);
    match operation {
        "PutItem" => vec![one(operation, vec![partition(&body["Item"])])],
        "UpdateItem" | "DeleteItem" => vec![one(operation, vec![partition(&body["Key"])])],
        "BatchGetItem" => {
            let tables = body["RequestItems"].as_object().into_iter().flat_map(|tables| tables.values());
            let keys = tables.flat_map(|wanted| wanted["Keys"].as_array().into_iter().flatten());
            vec![one(operation, keys.map(partition).collect())]
        }
        "BatchWriteItem" => {
            vec![one(operation, batched(body).map(|request| partition(&request["DeleteRequest"]["Key"])).collect())]
        }
        "TransactWriteItems" => {
            let items = body["TransactItems"].as_array().into_iter().flatten();
            let parts = items.flat_map(|item| item.as_object().into_iter().flatten());
            parts
                .map(|(kind, part)| match kind.as_str() {
                    "Put" => one("PutItem", vec![partition(&part["Item"])]),
                    "ConditionCheck" => one("ConditionCheckItem", vec![partition(&part["Key"])]),
                    kind => one(&format!("{kind}Item"), vec![partition(&part["Key"])]),
                })
                .collect()
        }
        "Query" => {
            let condition = body["KeyConditionExpression"].as_str().unwrap_or_default();
            let name = condition.split(" AND ").next().and_then(|part| part.split(" = ").nth(1)).unwrap_or_default();
            let partition = body["ExpressionAttributeValues"][name]["S"].as_str().unwrap_or_default();
            let index = body["IndexName"].as_str().unwrap_or_default();
            vec![("dynamodb:Query".to_owned(), index.to_owned(), vec![partition.to_owned()])]
        }
        "Decrypt" | "GenerateDataKey" => vec![(format!("kms:{operation}"), String::new(), Vec::new())],
        "PutEvents" => vec![(format!("events:{operation}"), String::new(), Vec::new())],
        "SendMessage" | "ChangeMessageVisibility" => vec![(format!("sqs:{operation}"), String::new(), Vec::new())],
        identity_or_mail => vec![(format!("ses:{identity_or_mail}"), String::new(), Vec::new())],
    }
}

/// A partition with a letter in the place of each id: `T#demo#U#alice` is `T#t#U#u`.
fn kind(partition: &str) -> String {
    let parts: Vec<&str> = partition.split('#').collect();
    match parts.as_slice() {
        ["T", _] => "T#t".to_owned(),
        ["T", _, "U", _] => "T#t#U#u".to_owned(),
        ["T", _, only] => format!("T#t#{only}"),
        ["T", _, other, _] => format!("T#t#{other}#x"),
        [other, _, ..] => format!("{other}#x"),
        _ => partition.to_owned(),
    }
}
