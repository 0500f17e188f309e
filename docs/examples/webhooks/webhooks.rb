# Receives the webhooks of User 2FA, verifies each, and handles it once. docs/webhooks.md explains it.
#
#     gem install standardwebhooks sinatra puma rackup

require "sinatra"
require "standardwebhooks"

require_relative "inbox"

WEBHOOK = StandardWebhooks::Webhook.new(ENV.fetch("WEBHOOK_SECRET"))
HEADERS = %w[webhook-id webhook-timestamp webhook-signature].freeze

post "/webhooks" do
  # The signature is of the raw body. Parsed and written again, the event has other bytes.
  body = request.body.read
  headers = HEADERS.to_h { |name| [name, request.get_header("HTTP_#{name.upcase.tr('-', '_')}")] }
  begin
    event = WEBHOOK.verify(body, headers)
  rescue StandardError
    halt 401
  end
  # Stores the ID and what there is to do, in one transaction, unless the ID is stored already. Do the rest later, and answer at once.
  Inbox.put(event["id"], body)
  204
end
