import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Says whether patterns match texts: a line in has both in base64, a line out is true or false. */
public class Patterns {
    public static void main(String[] args) throws Exception {
        Map<String, Pattern> known = new HashMap<>();
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        StringBuilder output = new StringBuilder();
        for (String line = input.readLine(); line != null; line = input.readLine()) {
            String[] parts = line.split(" ", -1);
            Pattern pattern = known.computeIfAbsent(parts[0], text -> Pattern.compile(decoded(text)));
            output.append(pattern.matcher(decoded(parts[1])).find()).append('\n');
        }
        System.out.print(output);
    }

    private static String decoded(String text) {
        return new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
    }
}
