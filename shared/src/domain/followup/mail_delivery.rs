//! What SES reports of a mail is noted in the record.

use crate::domain::decision::situation::Situation;
use crate::domain::decision::verdict::{Change, Decision};
use crate::domain::user::delivery::DeliveryMark;

/// Marks the address of a user. News of another address than the last seen one, or older than what is known, changes
/// nothing: events may come late, twice and out of order. Grants whether there was something to mark.
pub fn mark(situation: &Situation, recipient: &str, news: DeliveryMark) -> Decision<bool> {
    let about_this_address = situation.record.email.as_ref().is_some_and(|seen| seen.is_mailed_as(recipient));
    let known = situation.record.delivery.as_ref();
    if !about_this_address || known.is_some_and(|known| known.at >= news.at) {
        return Decision::granted(false);
    }
    let mut record = situation.record.clone();
    record.delivery = Some(news);
    Decision::granted(true).storing(Change { record, audit: Vec::new(), browser: None })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fixtures::{seconds_later, situation};
    use crate::domain::user::delivery::Delivery;

    fn news(delivery: Delivery, second: i64) -> DeliveryMark {
        DeliveryMark { delivery, at: seconds_later(second) }
    }

    #[test]
    fn the_newest_news_of_the_present_address_counts() {
        let mut situation = situation();
        let bounced = mark(&situation, "Alice@example.com", news(Delivery::Bounced, 5)).change.unwrap().record;
        assert_eq!(bounced.delivery, Some(news(Delivery::Bounced, 5)));
        situation.record = bounced;
        for (recipient, second) in [("alice@example.com", 4), ("alice@example.com", 5), ("old@example.com", 9)] {
            assert!(mark(&situation, recipient, news(Delivery::Delivered, second)).change.is_none());
        }
        let delivered = mark(&situation, "alice@example.com", news(Delivery::Delivered, 6)).change.unwrap().record;
        assert_eq!(delivered.delivery, Some(news(Delivery::Delivered, 6)));
    }

    #[test]
    fn an_unknown_user_is_not_made_known_by_an_event() {
        let situation =
            Situation { known: false, record: crate::domain::user::record::UserRecord::default(), ..situation() };
        assert!(mark(&situation, "alice@example.com", news(Delivery::Bounced, 5)).change.is_none());
    }
}
