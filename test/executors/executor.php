<?php
// Says what the Deepgram API answers, with nothing but a JSON Schema validator: a request a line in, a verdict a line out.
require 'JsonSchema/autoload.php';

[, $schemas] = $argv;

function constraints(string $schemas, string $endpoint): array
{
    static $known = [];
    // each entry is something that the server rejects, in its order
    return $known[$endpoint] ??= json_decode(file_get_contents("$schemas/$endpoint.request.json"))->allOf ?? [];
}

/** {/query/model} is a value of the request, {#/query/keyterm} the number of items of a list, or of characters of a text. */
function filled(string $message, object $request): string
{
    return preg_replace_callback('~\{(#?)/([^{}]+)\}~', function (array $slot) use ($request) {
        $found = $request;
        foreach (explode('/', $slot[2]) as $name) {
            $name = str_replace(['~1', '~0'], ['/', '~'], $name);
            $found = is_array($found) ? $found[(int) $name] : $found->{$name};
        }
        if ($slot[1] === '#') return (string) (is_array($found) ? count($found) : mb_strlen($found));
        return is_string($found) ? $found : json_encode($found);
    }, $message);
}

while (($line = fgets(STDIN)) !== false) {
    $case = json_decode($line);
    $answer = ['id' => $case->id, 'verdict' => 'undecided'];
    if (isset($case->decoded)) {
        $answer['verdict'] = 'accepted';
        foreach (constraints($schemas, $case->decoded->endpoint) as $entry) {
            $validator = new JsonSchema\Validator();
            $request = $case->decoded;
            $validator->validate($request, $entry);
            if ($validator->isValid()) continue;
            $said = $entry->{'x-deepgram-message'};
            // without a message: it needs the server's reader
            $message = isset($entry->{'x-deepgram-text'}) ? null : filled($said->message, $request);
            $answer = ['verdict' => 'rejected', 'error' => $entry->{'x-deepgram-error'}, 'status' => $said->status,
                'err_code' => $said->code ?? null, 'err_msg' => $message] + $answer;
            break;
        }
    }
    echo json_encode($answer, JSON_INVALID_UTF8_SUBSTITUTE), "\n";
}
