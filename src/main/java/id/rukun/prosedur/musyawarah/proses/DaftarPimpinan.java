package id.rukun.prosedur.musyawarah.proses;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.musyawarah.KehadiranIsian;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.tenggat.JamRukun;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who may have chaired a Musyawarah RT, rightly or not: the boards of the RT and of its RW, who stands in for them, and
 * anybody else, whose name is then written.
 */
@Component
class DaftarPimpinan implements DaftarPilihan {

    private final MusyawarahService musyawarah;
    private final PesertaRt pesertaRt;
    private final JamRukun jam;

    DaftarPimpinan(MusyawarahService musyawarah, PesertaRt pesertaRt, JamRukun jam) {
        this.musyawarah = musyawarah;
        this.pesertaRt = pesertaRt;
        this.jam = jam;
    }

    @Override
    public String nama() {
        return "musyawarah-pimpinan";
    }

    @Override
    public List<Baris> baris(KonteksTugas konteks) {
        // Held on a later day than called, the meeting may have had another chair: the rule asks for its own day.
        List<PemegangJabatan> pengurus = pesertaRt.mungkinMemimpin(konteks.unitId(),
                Rentang.untuk(musyawarah.terakhir(konteks.prosesId()), jam.hariIni()));
        Map<String, String> senama = pesertaRt.pembedaSenama(
                pengurus.stream().map(PemegangJabatan::pendudukId).filter(Objects::nonNull).toList());
        return Stream.concat(
                pengurus.stream().map(p -> new Baris(p.id(), pesertaRt.sebutan(p),
                        senama.getOrDefault(p.pendudukId(), ""), "")),
                Stream.of(new Baris(KehadiranIsian.ORANG_LAIN, "Orang lain (tulis namanya)", "", ""))).toList();
    }
}
