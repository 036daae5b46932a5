package id.rukun.prosedur.careteker.proses;

import id.rukun.berkas.KasusService;
import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.penduduk.PendudukService;
import id.rukun.penduduk.Warga;
import id.rukun.penduduk.keluarga.KedewasaanService;
import id.rukun.prosedur.careteker.KepengurusanCaretekerService;
import id.rukun.prosedur.careteker.SyaratKepengurusan;
import id.rukun.tenggat.JamRukun;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.Unit;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who may be on the board: the adults who live in the unit; for a building, whose owners may live elsewhere, in the Kelurahan. */
@Component
class DaftarCalonKepengurusan implements DaftarPilihan {

    private final KepengurusanCaretekerService kepengurusan;
    private final SyaratKepengurusan syarat;
    private final KedewasaanService kedewasaan;
    private final PendudukService penduduk;
    private final WilayahService wilayah;
    private final KasusService kasusService;
    private final JamRukun jam;

    DaftarCalonKepengurusan(KepengurusanCaretekerService kepengurusan, SyaratKepengurusan syarat, KedewasaanService kedewasaan,
            PendudukService penduduk, WilayahService wilayah, KasusService kasusService, JamRukun jam) {
        this.kepengurusan = kepengurusan;
        this.syarat = syarat;
        this.kedewasaan = kedewasaan;
        this.penduduk = penduduk;
        this.wilayah = wilayah;
        this.kasusService = kasusService;
        this.jam = jam;
    }

    @Override
    public String nama() {
        return "careteker-calon";
    }

    @Override
    public String sebutan() {
        return "warga";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        String unit = kepengurusan.dari(konteks.kasusId()).unitId();
        String tempat = syarat.gedung(unit) ? wilayah.leluhur(unit, JenisUnit.KELURAHAN).map(Unit::id).orElse(unit) : unit;
        LocalDate hari = jam.hariIni();
        List<Warga> warga = kedewasaan.dewasa(tempat, hari, hari, kasusService.kasus(konteks.kasusId()).edisi());
        Map<String, String> senama = penduduk.pembedaSenama(warga.stream().map(Warga::id).toList());
        return warga.stream().map(w -> new BarisPilihan(w.id(), w.nama(), senama.getOrDefault(w.id(), ""), "")).toList();
    }
}
