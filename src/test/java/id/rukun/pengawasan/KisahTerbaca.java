package id.rukun.pengawasan;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.pengawasan.Kisah.BarisKisah;
import id.rukun.pengawasan.Kisah.EntriKisah;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** Whatever way a case went in a test, its dossier can be read by a person. */
@TestComponent
public class KisahTerbaca {

    /** An id, a sign of the machine, a date as computers write it. */
    private static final Pattern TANDA_MESIN = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-|\\b[A-Z]+_[A-Z_]+\\b"
            + "|\\b(?:true|false|null)\\b|\\d{4}-\\d{2}-\\d{2}|\\b[a-z]+[A-Z]\\w+");

    /** A name that is missing leaves a hole. */
    private static final Pattern CACAT = Pattern.compile(" [.,;:](?: |$)|\\( | \\)|\\(\\)|“”| {2}|[:;,]\\.|(?<!\\.)\\.\\.(?!\\.)");

    @Autowired private KisahService kisah;
    @Autowired private EntityManager entities;

    private final Set<String> dibaca = new HashSet<>();

    /** Reads every dossier that was opened since it was last asked. */
    public void periksa() {
        List<String> kalimat = entities.createQuery("select k.id from Kasus k", String.class).getResultList().stream()
                .filter(dibaca::add).map(id -> entities.find(Kasus.class, id))
                .flatMap(kasus -> kalimat(kasus).map(k -> kasus.nomor() + ": " + k)).distinct().toList();

        assertThat(kalimat).as("kalimat dalam berkas yang berlubang: nama yang hilang, spasi ganda, kurung kosong")
                .noneMatch(k -> CACAT.matcher(k).find());
        assertThat(kalimat).as("tanda mesin dalam berkas").noneMatch(k -> TANDA_MESIN.matcher(k).find());
    }

    private Stream<String> kalimat(Kasus kasus) {
        return kisah.kisah(kasus, "uji").hari().stream().flatMap(hari -> hari.peristiwa().stream())
                .flatMap(peristiwa -> Stream.concat(Stream.of(peristiwa.siapa()),
                        peristiwa.entri().stream().flatMap(KisahTerbaca::kalimat)));
    }

    private static Stream<String> kalimat(EntriKisah entri) {
        return Stream.concat(Stream.of(entri.kalimat(), entri.dasar()).filter(Objects::nonNull),
                entri.rincian().stream().flatMap(KisahTerbaca::kalimat));
    }

    private static Stream<String> kalimat(BarisKisah baris) {
        return Stream.concat(Stream.of(baris.label(), baris.nilai()), baris.butir().stream());
    }
}
