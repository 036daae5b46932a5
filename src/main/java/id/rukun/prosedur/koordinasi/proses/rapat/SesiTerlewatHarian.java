package id.rukun.prosedur.koordinasi.proses.rapat;

import id.rukun.berkas.BerkasService;
import id.rukun.berkas.KasusService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.berkas.rantai.Pelaku;
import id.rukun.engine.link.KasusJatuhTempo;
import id.rukun.engine.link.PembukaanKasus;
import id.rukun.hukum.KatalogAturan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.perwalibanjar.rapat.PertemuanPeriodikTerlaksana;
import id.rukun.prosedur.koordinasi.rapat.RapatKoordinasi;
import id.rukun.prosedur.koordinasi.rapat.RapatKoordinasiService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** BJR-T-03: a session of a schedule that nobody held by the date after it is a finding, once. Nothing is opened. */
@Component
class SesiTerlewatHarian implements KasusJatuhTempo {

    private final RapatKoordinasiService rapat;
    private final KatalogAturan katalog;
    private final KasusService kasus;
    private final BerkasService berkas;

    SesiTerlewatHarian(RapatKoordinasiService rapat, KatalogAturan katalog, KasusService kasus, BerkasService berkas) {
        this.rapat = rapat;
        this.katalog = katalog;
        this.kasus = kasus;
        this.berkas = berkas;
    }

    @Override
    public List<Runnable> segarkan(LocalDate hari) {
        return rapat.lewatkan(hari).stream().map(satu -> temuan(satu, hari)).toList();
    }

    private Runnable temuan(RapatKoordinasi yang, LocalDate hari) {
        return () -> {
            Kasus milik = kasus.kasus(yang.kasusId());
            Putusan putusan = katalog.periksa(PertemuanPeriodikTerlaksana.class, new PertemuanPeriodikTerlaksana.Fakta(yang.sesi(),
                    yang.sesiBerikut(), null, hari), milik.edisi());
            Stream.of(Map.entry(JenisEntri.PUTUSAN, putusan), Map.entry(JenisEntri.TEMUAN, Map.of("temuan", putusan.kode(), "keterangan",
                    putusan.pesan()))).forEach(satu -> berkas.tulis(milik.id(), satu.getKey(), Pelaku.SISTEM, null, satu.getValue()));
        };
    }

    @Override
    public List<PembukaanKasus> pada(LocalDate hari) {
        return List.of();
    }
}
