package id.rukun.jabatan.pos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rukun.jabatan.DataJabatan;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.Orang;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.UjiAplikasi;
import id.rukun.wilayah.kerja.UnitKerjaSeeder;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Posts below the head of a unit, and who stands above whom. */
@UjiAplikasi
@Transactional
class PosUnitServiceTest {

    private static final String UNIT = UnitKerjaSeeder.id("13.75", "KKP");
    private static final LocalDate SEJAK = LocalDate.of(2020, 1, 1);
    private static final Instant SAAT = Instant.parse("2020-01-01T02:00:00Z");

    @Autowired private PosUnitService pos;
    @Autowired private EntityManager entities;
    @Autowired private JamRukun jam;

    private LocalDate hari;
    private PosUnit bidang;
    private PosUnit seksi;
    private PejabatPos kasi;
    private PemegangJabatan kepala;

    @BeforeEach
    void kantor() {
        hari = jam.hariIni();
        // Tests of a city share the heads of its units.
        kepala = pos.kepala(UNIT, hari).orElseGet(() -> simpan(Jabatan.KEPALA_UNIT, SifatJabatan.DEFINITIF, "Kepala"));
        bidang = pos.buat(UNIT, JenisPos.KEPALA_BIDANG, "Kepala Bidang Ketahanan", null, SEJAK, SAAT);
        seksi = pos.buat(UNIT, JenisPos.KEPALA_SEKSI, "Kepala Seksi Cadangan", bidang.id(), SEJAK, SAAT);
        kasi = new PejabatPos(pejabat(seksi, SifatJabatan.DEFINITIF, "Kasi"), seksi);
    }

    @Test
    @DisplayName("the direct superior holds the nearest post above that is held; above those stands the head")
    void atasan() {
        assertThat(pos.atasan(seksi, Set.of(), hari)).isEmpty();

        pejabat(bidang, SifatJabatan.DEFINITIF, "Kabid");
        assertThat(pos.atasan(seksi, Set.of(), hari)).get().extracting(PosUnit::id).isEqualTo(bidang.id());
        assertThat(pos.atasan(bidang, Set.of(), hari)).isEmpty();
    }

    @Test
    @DisplayName("who acts in a post goes before its holder")
    void pelaksana() {
        pejabat(bidang, SifatJabatan.DEFINITIF, "Kabid");
        PemegangJabatan plt = pejabat(bidang, SifatJabatan.PELAKSANA, "Plt");
        assertThat(pos.pejabat(UNIT, hari)).extracting(PejabatPos::siapa).containsExactly(plt, kasi.siapa());
        assertThat(pos.cari(UNIT, plt.id(), hari)).get().extracting(PejabatPos::sebutan)
                .isEqualTo("Kepala Bidang Ketahanan – Plt");
    }

    @Test
    @DisplayName("before he held it nobody did")
    void sebelumnya() {
        assertThat(pos.pejabat(UNIT, SEJAK.minusDays(1))).isEmpty();
    }

    @Test
    @DisplayName("only an official of the unit is given one of its posts")
    void bukanPejabat() {
        assertThatThrownBy(() -> pos.tempatkan(bidang, kepala)).hasMessageContaining("bukan pejabat unit");
    }

    private PemegangJabatan pejabat(PosUnit sasaran, SifatJabatan sifat, String nama) {
        PemegangJabatan siapa = simpan(Jabatan.PEJABAT_UNIT, sifat, nama);
        pos.tempatkan(sasaran, siapa);
        entities.flush();
        return siapa;
    }

    private PemegangJabatan simpan(Jabatan jabatan, SifatJabatan sifat, String nama) {
        return DataJabatan.simpan(entities, new PemegangJabatan(UNIT, jabatan, sifat, Orang.pegawai("77" + nama.hashCode(), nama, null),
                SEJAK, null, null, SAAT));
    }
}
