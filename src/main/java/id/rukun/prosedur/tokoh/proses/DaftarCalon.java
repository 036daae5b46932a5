package id.rukun.prosedur.tokoh.proses;

import id.rukun.berkas.KasusService;
import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.penduduk.PendudukService;
import id.rukun.penduduk.Warga;
import id.rukun.penduduk.keluarga.KedewasaanService;
import id.rukun.prosedur.tokoh.TokohService;
import id.rukun.tenggat.JamRukun;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The adult residents of the RT who are on no board of it or its RW. Adults, as Pasal 25 huruf b counts them: Pasal 1
 * angka 22 names no age.
 */
@Component
class DaftarCalon implements DaftarPilihan {

    private final PendudukService penduduk;
    private final TokohService tokoh;
    private final KedewasaanService kedewasaan;
    private final KasusService kasusService;
    private final JamRukun jam;

    DaftarCalon(PendudukService penduduk, TokohService tokoh, KedewasaanService kedewasaan,
            KasusService kasusService, JamRukun jam) {
        this.penduduk = penduduk;
        this.tokoh = tokoh;
        this.kedewasaan = kedewasaan;
        this.kasusService = kasusService;
        this.jam = jam;
    }

    @Override
    public String nama() {
        return "tokoh-calon";
    }

    @Override
    public String sebutan() {
        return "calon tokoh";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        String rt = (String) konteks.variabel().get(PenetapanTokohMasyarakatProcess.RT);
        LocalDate hari = jam.hariIni();
        Set<String> pengurus = tokoh.pengurus(rt, hari);
        List<Warga> warga = kedewasaan.dewasa(rt, hari, hari, kasusService.kasus(konteks.kasusId()).edisi()).stream()
                .filter(w -> !pengurus.contains(w.id())).toList();
        Map<String, String> senama = penduduk.pembedaSenama(warga.stream().map(Warga::id).toList());
        return warga.stream().map(w -> new BarisPilihan(w.id(), w.nama(), senama.getOrDefault(w.id(), ""), "")).toList();
    }
}
