// Says what the Deepgram API answers, with nothing but a JSON Schema validator: a request a line in, a verdict a line out.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"

	"github.com/xeipuuv/gojsonschema"
)

// A constraint is something that the server rejects.
type constraint struct {
	Error   string `json:"x-deepgram-error"`
	Text    string `json:"x-deepgram-text"`
	Message struct {
		Status  int    `json:"status"`
		Code    string `json:"code"`
		Message string `json:"message"`
	} `json:"x-deepgram-message"`
	schema *gojsonschema.Schema
}

var known = map[string][]*constraint{}

// constraints reads the constraints of an endpoint, in the order of the server.
func constraints(schemas, endpoint string) []*constraint {
	if list, ok := known[endpoint]; ok {
		return list
	}
	content, err := os.ReadFile(filepath.Join(schemas, endpoint+".request.json"))
	check(err)
	var bundle struct {
		AllOf []json.RawMessage `json:"allOf"`
	}
	check(json.Unmarshal(content, &bundle))
	list := []*constraint{}
	for _, raw := range bundle.AllOf {
		entry := &constraint{}
		check(json.Unmarshal(raw, entry))
		entry.schema, err = gojsonschema.NewSchema(gojsonschema.NewBytesLoader(raw))
		check(err)
		list = append(list, entry)
	}
	known[endpoint] = list
	return list
}

var slot = regexp.MustCompile(`\{(#?)/([^{}]+)\}`)

// filled replaces {/query/model} by a value of the request, and {#/query/keyterm} by the number of items of a list, or of
// characters of a text.
func filled(message string, request interface{}) string {
	return slot.ReplaceAllStringFunc(message, func(text string) string {
		parts := slot.FindStringSubmatch(text)
		found := request
		for _, name := range strings.Split(parts[2], "/") {
			name = strings.NewReplacer("~1", "/", "~0", "~").Replace(name)
			if list, ok := found.([]interface{}); ok {
				index, _ := strconv.Atoi(name)
				found = list[index]
			} else {
				found = found.(map[string]interface{})[name]
			}
		}
		if parts[1] == "#" {
			if list, ok := found.([]interface{}); ok {
				return strconv.Itoa(len(list))
			}
			return strconv.Itoa(len([]rune(found.(string))))
		}
		return fmt.Sprint(found)
	})
}

func main() {
	input := bufio.NewReader(os.Stdin)
	output := json.NewEncoder(os.Stdout)
	for {
		line, err := input.ReadBytes('\n')
		if err != nil {
			return
		}
		var given struct {
			ID      string          `json:"id"`
			Decoded json.RawMessage `json:"decoded"`
		}
		check(json.Unmarshal(line, &given))
		answer := map[string]interface{}{"id": given.ID, "verdict": "undecided"}
		if given.Decoded != nil {
			var request map[string]interface{}
			decoder := json.NewDecoder(bytes.NewReader(given.Decoded))
			decoder.UseNumber()
			check(decoder.Decode(&request))
			answer["verdict"] = "accepted"
			for _, entry := range constraints(os.Args[1], request["endpoint"].(string)) {
				result, err := entry.schema.Validate(gojsonschema.NewBytesLoader(given.Decoded))
				check(err)
				if result.Valid() {
					continue
				}
				answer["verdict"], answer["error"], answer["status"] = "rejected", entry.Error, entry.Message.Status
				if entry.Message.Code != "" {
					answer["err_code"] = entry.Message.Code
				}
				// without a message: it needs the server's reader
				answer["err_msg"] = nil
				if entry.Text == "" {
					answer["err_msg"] = filled(entry.Message.Message, request)
				}
				break
			}
		}
		check(output.Encode(answer))
	}
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}
