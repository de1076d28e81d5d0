# Says what the Deepgram API answers, with nothing but a JSON Schema validator: a request a line in, a verdict a line out.
require "json"
require "json-schema"

schemas, = ARGV
constraints = Hash.new do |known, endpoint|
  bundle = JSON.parse(File.read(File.join(schemas, "#{endpoint}.request.json"), encoding: "utf-8"))
  # each entry is something that the server rejects, in its order
  known[endpoint] = bundle.fetch("allOf", []).map { |entry| [entry, entry] }
end

# {/query/model} is a value of the request, {#/query/keyterm} the number of items of a list, or of characters of a text
def filled(message, request)
  message.gsub(/\{(#?)\/([^{}]+)\}/) do
    count, pointer = $1, $2
    names = pointer.split("/").map { |name| name.gsub("~1", "/").gsub("~0", "~") }
    found = names.reduce(request) { |part, name| part.is_a?(Array) ? part[name.to_i] : part[name] }
    next found.size.to_s if count == "#"
    found.is_a?(String) ? found : JSON.generate(found)
  end
end

$stdin.set_encoding("utf-8")
$stdin.each_line do |line|
  given = JSON.parse(line)
  request = given["decoded"]
  answer = { id: given["id"], verdict: "undecided" }
  if request
    failed, = constraints[request["endpoint"]].find { |_, holds| !JSON::Validator.validate(holds, request) }
    answer[:verdict] = failed ? "rejected" : "accepted"
    if failed
      said = failed["x-deepgram-message"]
      # without a message: it needs the server's reader
      message = failed["x-deepgram-text"] ? nil : filled(said["message"], request)
      answer.merge!(error: failed["x-deepgram-error"], status: said["status"], err_code: said["code"], err_msg: message)
    end
  end
  puts JSON.generate(answer)
  $stdout.flush
end
