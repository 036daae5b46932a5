package id.rukun.prosedur.musyawarah.proses;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.penduduk.PendudukService;
import id.rukun.prosedur.musyawarah.mode.KatalogMode;
import id.rukun.prosedur.musyawarah.formulir.KehadiranIsian;
import id.rukun.prosedur.musyawarah.mode.KursiPimpinan;
import id.rukun.prosedur.musyawarah.register.Musyawarah;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.register.RentangRapat;
import id.rukun.tenggat.JamRukun;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who may have chaired a Musyawarah, rightly or not: the boards of the body and of its RW, who stands in for them, and
 * anybody else, whose name is then written.
 */
@Component
class DaftarPimpinan implements DaftarPilihan {

    private final MusyawarahService musyawarah;
    private final KatalogMode katalogMode;
    private final KursiPimpinan kursi;
    private final PendudukService penduduk;
    private final JamRukun jam;

    DaftarPimpinan(MusyawarahService musyawarah, KatalogMode katalogMode, KursiPimpinan kursi,
            PendudukService penduduk, JamRukun jam) {
        this.musyawarah = musyawarah;
        this.katalogMode = katalogMode;
        this.kursi = kursi;
        this.penduduk = penduduk;
        this.jam = jam;
    }

    @Override
    public String nama() {
        return "musyawarah-pimpinan";
    }

    @Override
    public String sebutan() {
        return "pimpinan";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        Musyawarah rapat = musyawarah.terakhir(konteks.prosesId());
        // Held on a later day than called, the meeting may have had another chair: the rule asks for its own day.
        List<PemegangJabatan> pengurus = kursi.mungkinMemimpin(katalogMode.untuk(rapat.rangkaian()), rapat.rangkaian(),
                RentangRapat.untuk(rapat, jam.hariIni()));
        Map<String, String> senama = penduduk.pembedaSenama(
                pengurus.stream().map(PemegangJabatan::pendudukId).filter(Objects::nonNull).toList());
        return Stream.concat(
                pengurus.stream().map(p -> new BarisPilihan(p.id(), kursi.sebutan(p),
                        senama.getOrDefault(p.pendudukId(), ""), "")),
                Stream.of(new BarisPilihan(KehadiranIsian.ORANG_LAIN, "Orang lain (tulis namanya)", "", ""))).toList();
    }
}
