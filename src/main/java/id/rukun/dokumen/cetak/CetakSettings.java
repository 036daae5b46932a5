package id.rukun.dokumen.cetak;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How documents are printed.
 *
 * @param folder where they lie; it belongs to one database alone
 * @param alamat the address under which everybody reaches this application: where a printed document says it can be checked
 * @param mandiri whether they are printed by themselves; a test prints when it wants to
 * @param jeda how often it is looked whether something waits that nobody has told of
 * @param seluruhnyaTerbesar how much of a case is put into one file
 * @param pegang how long a node may take for one document before another one takes it over
 */
@ConfigurationProperties("rukun.dokumen")
record CetakSettings(
        Path folder,
        URI alamat,
        @DefaultValue("true") boolean mandiri,
        @DefaultValue("30s") Duration jeda,
        @DefaultValue("100MB") DataSize seluruhnyaTerbesar,
        @DefaultValue("5m") Duration pegang) {

    /** Where a document is checked by everybody. */
    String alamatPeriksa(String id) {
        return alamat.toString().replaceFirst("/+$", "") + "/periksa/" + id;
    }
}
