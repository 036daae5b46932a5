package id.rukun.demo.timemachine;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.demo.timemachine.TabelPengingat.BarisPengingat;
import id.rukun.hukum.ParameterHukum;
import id.rukun.jabatan.masabakti.DasarMulai;
import id.rukun.jabatan.masabakti.MasaBakti;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.UjiAplikasi;
import id.rukun.uji.UjiPostgres;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/**
 * A whole term of office in which nobody does anything, in all areas that Rukun ships and a Kelurahan whose terms end one after
 * the other, on a database of its own; run by {@code -Ppanjang}.
 */
@UjiAplikasi
@ContextConfiguration(initializers = UjiPostgres.DatabaseBaru.class)
@TestPropertySource(properties = "spring.application.name=rukun-tiga-tahun")
@Tag("panjang")
class MesinWaktuTigaTahunIT {

    private static final LocalDate DIAMBIL_ALIH = LocalDate.of(2018, 1, 1);

    @Autowired private MesinWaktu mesin;
    @Autowired private Panggung panggung;
    @Autowired private ParameterHukum parameter;
    @Autowired private JamRukun jam;

    @Test
    @DisplayName("tiga tahun tanpa tindakan: TM-01 sampai dengan TM-03 setiap masa bakti sekali, menurut parameternya")
    void tigaTahun() {
        KelurahanUji kelurahan = panggung.kelurahan();
        LocalDate hari = jam.hariIni();
        Map<String, LocalDate> akhir = new TreeMap<>(Map.of("rt01", hari.plusMonths(5), "rw01",
                LocalDate.of(hari.getYear() + 2, 3, 31), "rw02", hari.plusYears(2).plusDays(100)));
        panggung.ubah(e -> akhir.forEach((peran, terakhir) -> e.persist(masaBakti(kelurahan, peran, terakhir))));
        Instant mulai = jam.instant();

        Perjalanan perjalanan = mesin.maju(Period.ofYears(3));

        perjalanan.kejadian().stream().map(Kejadian::kasus).distinct()
                .forEach(nomor -> TabelPengingat.cetak("Tiga tahun", perjalanan, nomor));
        System.out.printf("Tiga tahun: %d pekerjaan%n", perjalanan.pekerjaan());
        assertThat(perjalanan.kegagalan()).isEmpty();
        TabelPengingat tabel = new TabelPengingat(parameter, mulai, jam.instant());
        akhir.forEach((peran, terakhir) -> tabel.tm01dan03(terakhir, grup(kelurahan, peran), "lurah-" + kelurahan.id)
                .tm02(terakhir, "lurah-" + kelurahan.id));
        List<String> milik = List.copyOf(unit(kelurahan).values());
        assertThat(TabelPengingat.tulis(perjalanan.kejadian().stream().map(BarisPengingat::dari)
                .filter(b -> List.of("TM-01", "TM-02", "TM-03").contains(b.timer()))
                .filter(b -> b.penerima().endsWith(kelurahan.id) || milik.stream().anyMatch(b.penerima()::endsWith)).toList()))
                .isEqualTo(TabelPengingat.tulis(tabel.baris()));
    }

    private static Map<String, String> unit(KelurahanUji kelurahan) {
        return Map.of("rt01", kelurahan.rtA, "rw01", kelurahan.rwA, "rw02", kelurahan.rwB);
    }

    private static String grup(KelurahanUji kelurahan, String peran) {
        return "ketua-" + peran.substring(0, 2) + "-" + unit(kelurahan).get(peran);
    }

    private static MasaBakti masaBakti(KelurahanUji kelurahan, String peran, LocalDate terakhir) {
        LocalDate awal = terakhir.minusYears(3).plusDays(1);
        return MasaBakti.diambilAlih(unit(kelurahan).get(peran), kelurahan.orang(peran), awal, DasarMulai.PEMILIHAN, awal, terakhir,
                DIAMBIL_ALIH.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
