# Says what the Deepgram API answers, with nothing but a JSON Schema validator: a request a line in, a verdict a line out.
use strict;
use warnings;
use JSON::PP;
use JSON::Validator;

my ($schemas) = @ARGV;
my $json = JSON::PP->new->utf8->canonical->allow_nonref;
my %constraints;
$| = 1;

sub constraints {
  my ($endpoint) = @_;
  return $constraints{$endpoint} //= do {
    open my $file, '<:raw', "$schemas/$endpoint.request.json" or die "$endpoint: $!";
    my $bundle = $json->decode(do { local $/; <$file> });
    # each entry is something that the server rejects, in its order
    [map { [$_, JSON::Validator->new->schema({%$_, '$schema' => $bundle->{'$schema'}})->schema] } @{$bundle->{allOf} // []}];
  };
}

# {/query/model} is a value of the request, {#/query/keyterm} the number of items of a list, or of characters of a text
sub filled {
  my ($message, $request) = @_;
  my $value = sub {
    my ($count, $found) = ($_[0], $request);
    for my $name (split m{/}, $_[1]) {
      $name =~ s{~1}{/}g;
      $name =~ s{~0}{~}g;
      $found = ref $found eq 'ARRAY' ? $found->[$name] : $found->{$name};
    }
    return $count ? (ref $found ? scalar @$found : length $found) : JSON::PP::is_bool($found) ? ($found ? 'true' : 'false') : $found;
  };
  $message =~ s/\{(#?)\/([^{}]+)\}/$value->($1, $2)/ge;
  return $message;
}

while (my $line = <STDIN>) {
  my $case    = $json->decode($line);
  my $request = $case->{decoded};
  my %answer  = (id => $case->{id}, verdict => 'undecided');
  if (defined $request) {
    my ($failed) = map { $_->[0] } grep { $_->[1]->validate($request) } @{constraints($request->{endpoint})};
    $answer{verdict} = defined $failed ? 'rejected' : 'accepted';
    if (defined $failed) {
      my $said = $failed->{'x-deepgram-message'};
      # without a message: it needs the server's reader
      my $message = $failed->{'x-deepgram-text'} ? undef : filled($said->{message}, $request);
      @answer{qw(error status err_code err_msg)} = ($failed->{'x-deepgram-error'}, @{$said}{qw(status code)}, $message);
    }
  }
  print $json->encode(\%answer), "\n";
}
