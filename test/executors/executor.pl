# Says what the Deepgram API answers, with nothing but a JSON Schema validator: a request a line in, a verdict a line out.
use strict;
use warnings;
use JSON::PP;
use JSON::Validator;

my ($schemas, $errors, $ending) = @ARGV;
my $json      = JSON::PP->new->utf8->canonical->allow_nonref;
my $catalogue = read_json($errors)->{errors};
my %constraints;
$| = 1;

sub read_json {
  my ($path) = @_;
  open my $file, '<:raw', $path or die "$path: $!";
  local $/;
  return $json->decode(scalar <$file>);
}

sub constraints {
  my ($endpoint) = @_;
  return $constraints{$endpoint} //= do {
    my $bundle = read_json("$schemas/$endpoint.request.$ending");
    # each entry is something that the server rejects, in its order
    [map { [$_->{'x-deepgram-error'}, JSON::Validator->new->schema({%$_, '$schema' => $bundle->{'$schema'}})->schema] } @{$bundle->{allOf} // []}];
  };
}

while (my $line = <STDIN>) {
  my $case    = $json->decode($line);
  my $decoded = $case->{decoded};
  my %answer  = (id => $case->{id}, verdict => 'undecided');
  if (defined $decoded) {
    my ($failed) = map { $_->[0] } grep { $_->[1]->validate($decoded) } @{constraints($decoded->{endpoint})};
    $answer{verdict} = defined $failed ? 'rejected' : 'accepted';
    @answer{qw(error status err_code)} = ($failed, @{$catalogue->{$failed}}{qw(status err_code)}) if defined $failed;
  }
  print $json->encode(\%answer), "\n";
}
