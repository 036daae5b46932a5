package id.rukun.prosedur.penggantian.proses;

import id.rukun.berkas.KasusService;
import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.penduduk.PendudukService;
import id.rukun.penduduk.Warga;
import id.rukun.penduduk.keluarga.KedewasaanService;
import id.rukun.prosedur.penggantian.PenggantianService;
import id.rukun.tenggat.JamRukun;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.Unit;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who may be named: the adult residents of the RW, also for an RT, for nobody but the Ketua must live in it; none of its board. */
@Component
class DaftarCalonPengganti implements DaftarPilihan {

    private final PenggantianService penggantian;
    private final JabatanService jabatan;
    private final KedewasaanService kedewasaan;
    private final PendudukService penduduk;
    private final WilayahService wilayah;
    private final KasusService kasusService;
    private final JamRukun jam;

    DaftarCalonPengganti(PenggantianService penggantian, JabatanService jabatan, KedewasaanService kedewasaan, PendudukService penduduk,
            WilayahService wilayah, KasusService kasusService, JamRukun jam) {
        this.penggantian = penggantian;
        this.jabatan = jabatan;
        this.kedewasaan = kedewasaan;
        this.penduduk = penduduk;
        this.wilayah = wilayah;
        this.kasusService = kasusService;
        this.jam = jam;
    }

    @Override
    public String nama() {
        return "penggantian-calon";
    }

    @Override
    public String sebutan() {
        return "warga";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        String unit = penggantian.ambil(konteks.kasusId()).unitId();
        String rw = wilayah.leluhur(unit, JenisUnit.RW).map(Unit::id).orElse(unit);
        LocalDate hari = jam.hariIni();
        Set<String> sejawat = jabatan.pengurus(unit, hari).stream().map(PemegangJabatan::orang).collect(Collectors.toSet());
        List<Warga> warga = kedewasaan.dewasa(rw, hari, hari, kasusService.kasus(konteks.kasusId()).edisi()).stream()
                .filter(w -> !sejawat.contains(w.id())).toList();
        Map<String, String> senama = penduduk.pembedaSenama(warga.stream().map(Warga::id).toList());
        return warga.stream().map(w -> new BarisPilihan(w.id(), w.nama(), senama.getOrDefault(w.id(), ""), "")).toList();
    }
}
