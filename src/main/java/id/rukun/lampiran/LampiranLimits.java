package id.rukun.lampiran;

import id.rukun.hukum.Sebutan;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where files are kept, and how much of them is taken in.
 *
 * @param folder where their contents lie; it belongs to one database alone
 * @param ukuranTerbesar how large one file may be
 * @param waktu how long a file may take to come in
 * @param gambar how much work an image may be
 * @param belumDikirim how many files one person may have taken in without sending their form
 * @param bersamaan how many files one person may send at the same time
 * @param sehari how much one person may send in a day, files that are refused or thrown away included
 */
@ConfigurationProperties("rukun.lampiran")
public record LampiranLimits(
        Path folder,
        @DefaultValue("10MB") DataSize ukuranTerbesar,
        @DefaultValue("2m") Duration waktu,
        @DefaultValue GambarLimits gambar,
        @DefaultValue("100") int belumDikirim,
        @DefaultValue("2") int bersamaan,
        @DefaultValue("200MB") DataSize sehari) {

    /** What is said of a larger file. */
    public String terlaluBesar() {
        return "Lampiran terlalu besar: paling besar " + Sebutan.ukuran(ukuranTerbesar.toBytes())
                + " tiap lampiran. Perkecil atau pisahkan, lalu unggah lagi.";
    }
}
