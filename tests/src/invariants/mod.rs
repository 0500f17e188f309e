//! What must hold after anything: told from the whole table, from the answers that callers got, from what was written and
//! from the mails that SES took.

mod answers;
mod codes;
mod counters;
mod history;
mod snapshot;
mod versions;

use std::collections::HashMap;

use crate::deployment::TestDeployment;
use crate::evidence::{Answered, Evidence};
use snapshot::Snapshot;

/// A user of a tenant.
type Who = (String, String);

/// Brings the whole stream to its consumer, and fails unless everything holds then.
pub async fn assert_all_hold(deployment: &TestDeployment) {
    assert!(deployment.stream_brings(deployment.batch_of(&[]).await).await, "the stream's batch is not done");
    let found = violations(deployment).await;
    assert!(found.is_empty(), "{} violations, such as:\n{}", found.len(), found[..found.len().min(20)].join("\n"));
}

/// Everything that should hold and does not, each as a sentence. The stream has to have been brought to its consumer.
pub async fn violations(deployment: &TestDeployment) -> Vec<String> {
    let snapshot = Snapshot::of(deployment.dump().await);
    let evidence = &deployment.evidence;
    let mut answers = by_user(evidence);
    answers.retain(|who, _| !snapshot.erased.contains(who));
    let mut found = versions::violations(&snapshot, &evidence.writes());
    found.extend(codes::used_twice(&evidence.answers()));
    found.extend(answers::violations(&snapshot, &answers, deployment.now()));
    found.extend(codes::beyond_the_budget(&snapshot, &answers));
    found.extend(codes::mails(&snapshot, &answers, &evidence.mails()));
    found.extend(history::violations(&snapshot));
    found.extend(counters::violations(&snapshot));
    found
}

/// The answers by the user that they are about, in the order of their ends.
fn by_user(evidence: &Evidence) -> HashMap<Who, Vec<Answered>> {
    let mut by_user: HashMap<Who, Vec<Answered>> = HashMap::new();
    for answered in evidence.answers() {
        by_user.entry((answered.tenant.clone(), answered.user().to_owned())).or_default().push(answered);
    }
    by_user
}
