package id.rukun.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.rantai.TabelSaksi;
import id.rukun.berkas.saksi.Saksi;
import id.rukun.model.TersimpanRilis.SaksiRilis;
import id.rukun.uji.UjiAplikasi;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows that a release wrote are still read, and the chains over them still hold. */
@UjiAplikasi
class TersimpanRilisTest {

    @Autowired
    private List<Saksi> saksi;

    @Autowired
    private EntityManagerFactory pabrik;

    @Autowired
    private JdbcTemplate sql;

    @Test
    @DisplayName("what released rows hold is still understood")
    void whatWasStoredIsStillRead() throws IOException {
        TersimpanRilis kini = kini();
        for (Rilis rilis : Rilis.semua()) {
            TersimpanRilis lama = rilis.tersimpan();
            assertThat(lama.konstanta()).isNotEmpty();
            assertThat(lama.saksi()).isNotEmpty();
            assertThat(lama.keluhan(kini, bolehKosong())).as(rilis.toString()).isEmpty();
        }
    }

    @Test
    @DisplayName("each breach is found")
    void findsTheBreach() {
        TersimpanRilis kini = kini();
        TersimpanRilis lama = new TersimpanRilis(Map.of("kasus.status", Set.of("BERJALAN", "LENYAP")),
                Map.of("musyawarah_peserta", saksi(kini, "musyawarah_peserta", "orang_id"),
                        "tabel_lama", saksi(kini, "musyawarah_peserta", "")));

        assertThat(lama.keluhan(kini, Set.of())).contains("kasus.status tidak mengenal LENYAP lagi",
                "musyawarah_peserta.orang_id baru dan wajib: sidik baris lama tidak cocok lagi",
                "tabel_lama tidak di bawah rantai lagi").hasSizeGreaterThan(2);
        assertThat(lama.keluhan(kini, Set.of("musyawarah_peserta.orang_id")))
                .noneMatch(k -> k.startsWith("musyawarah_peserta.orang_id"));
    }

    /** Freezes a release: {@code -Drilis=2026-11}; one that stands is not written again. */
    @Test
    void freeze() throws IOException {
        String nama = System.getProperty("rilis");
        if (nama != null) {
            Rilis.bekukan(nama, kini());
        }
        assertThat(Rilis.semua()).isNotEmpty();
    }

    private static SaksiRilis saksi(TersimpanRilis kini, String tabel, String tanpa) {
        SaksiRilis semua = kini.saksi().get(tabel);
        Set<String> kolom = semua.kolom().stream().filter(k -> !k.equals(tanpa)).collect(Collectors.toSet());
        return new SaksiRilis(semua.kunci(), semua.tetap(), kolom);
    }

    private TersimpanRilis kini() {
        Map<String, SaksiRilis> tabel = new TreeMap<>();
        saksi.stream().flatMap(s -> s.tabel().stream())
                .forEach(satu -> tabel.put(satu.tabel(), SaksiRilis.dari(satu, kolom(satu))));
        return new TersimpanRilis(TersimpanRilis.konstanta(pabrik.unwrap(SessionFactoryImplementor.class)), tabel);
    }

    private Set<String> kolom(TabelSaksi tabel) {
        return sql.queryForList("select lower(column_name) from information_schema.columns where lower(table_name) = ?",
                String.class, tabel.tabel().toLowerCase(Locale.ROOT)).stream().collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> bolehKosong() {
        return Set.copyOf(sql.queryForList("select lower(table_name) || '.' || lower(column_name) from "
                + "information_schema.columns where is_nullable = 'YES' and column_default is null", String.class));
    }
}
