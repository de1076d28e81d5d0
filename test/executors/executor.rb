# Says what the Deepgram API answers, with nothing but a JSON Schema validator: a request a line in, a verdict a line out.
require "json"
require "set"
require "json_schemer"

schemas, errors, ending = ARGV
catalogue = JSON.parse(File.read(errors, encoding: "utf-8"))["errors"]

constraints = Hash.new do |known, endpoint|
  bundle = JSON.parse(File.read(File.join(schemas, "#{endpoint}.request.#{ending}"), encoding: "utf-8"))
  # each entry is something that the server rejects, in its order
  known[endpoint] = bundle.fetch("allOf", []).map { |entry| [entry["x-deepgram-error"], JSONSchemer.schema(entry.merge("$schema" => bundle["$schema"]))] }
end

$stdin.set_encoding("utf-8")
$stdin.each_line do |line|
  given = JSON.parse(line)
  decoded = given["decoded"]
  answer = { id: given["id"], verdict: "undecided" }
  if decoded
    failed, = constraints[decoded["endpoint"]].find { |_, holds| !holds.valid?(decoded) }
    answer[:verdict] = failed ? "rejected" : "accepted"
    answer.merge!(error: failed, status: catalogue[failed]["status"], err_code: catalogue[failed]["err_code"]) if failed
  end
  puts JSON.generate(answer)
  $stdout.flush
end
