package id.rukun.pengawasan;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.Kasus;
import id.rukun.pengawasan.Kisah.Baris;
import id.rukun.pengawasan.Kisah.Entri;
import id.rukun.uji.UjiAplikasi;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Runs after all other classes (see junit-platform.properties) and reads every dossier that they left. */
@UjiAplikasi
@Order(Integer.MAX_VALUE)
class SemuaKisahTerbacaTest {

    /** An id, a sign of the machine, a date as computers write it. */
    private static final Pattern TANDA_MESIN = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-|\\b[A-Z]+_[A-Z_]+\\b"
            + "|\\b(?:true|false|null)\\b|\\d{4}-\\d{2}-\\d{2}|\\b[a-z]+[A-Z]\\w+");

    /** A name that is missing leaves a hole. */
    private static final Pattern CACAT = Pattern.compile(" [.,;:](?: |$)|\\( | \\)|\\(\\)|“”| {2}|[:;,]\\.|(?<!\\.)\\.\\.(?!\\.)");

    @Autowired private KisahService kisah;
    @Autowired private EntityManager entities;

    @Test
    @DisplayName("tidak ada kalimat dalam berkas yang berlubang: nama yang hilang, spasi ganda, kurung kosong")
    void tanpaCacat() {
        assertThat(entities.createQuery("select k from Kasus k", Kasus.class).getResultList().stream()
                .flatMap(kasus -> kalimat(kasus).map(k -> kasus.nomor() + ": " + k))
                .filter(k -> CACAT.matcher(k).find()).distinct()).isEmpty();
    }

    @Test
    @DisplayName("tidak ada berkas yang memuat tanda mesin, apa pun jalannya kasus")
    void semua() {
        List<Kasus> semua = entities.createQuery("select k from Kasus k", Kasus.class).getResultList();

        assertThat(semua).isNotEmpty();
        assertThat(semua.stream().flatMap(kasus -> kalimat(kasus).map(k -> kasus.nomor() + ": " + k))
                .filter(k -> TANDA_MESIN.matcher(k).find()).distinct()).isEmpty();
    }

    private Stream<String> kalimat(Kasus kasus) {
        return kisah.kisah(kasus, "uji").hari().stream().flatMap(hari -> hari.peristiwa().stream())
                .flatMap(peristiwa -> Stream.concat(Stream.of(peristiwa.siapa()),
                        peristiwa.entri().stream().flatMap(SemuaKisahTerbacaTest::kalimat)));
    }

    private static Stream<String> kalimat(Entri entri) {
        return Stream.concat(Stream.of(entri.kalimat(), entri.dasar()).filter(Objects::nonNull),
                entri.rincian().stream().flatMap(SemuaKisahTerbacaTest::kalimat));
    }

    private static Stream<String> kalimat(Baris baris) {
        return Stream.concat(Stream.of(baris.label(), baris.nilai()), baris.butir().stream());
    }
}
