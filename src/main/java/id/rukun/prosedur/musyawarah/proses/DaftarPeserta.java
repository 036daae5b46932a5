package id.rukun.prosedur.musyawarah.proses;

import id.rukun.engine.sheet.DaftarPilihan;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.penduduk.BukanWargaLagi;
import id.rukun.penduduk.PendudukService;
import id.rukun.prosedur.musyawarah.mode.KatalogMode;
import id.rukun.prosedur.musyawarah.register.Musyawarah;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.register.PesertaMusyawarah;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The participants to be ticked: the list as it was fixed on the invitation day. Namesakes are told apart by their
 * birth; of who died or moved away before the day that the meeting is called for, the list says so.
 */
@Component
class DaftarPeserta implements DaftarPilihan {

    private final MusyawarahService musyawarah;
    private final KatalogMode katalogMode;
    private final PendudukService penduduk;

    DaftarPeserta(MusyawarahService musyawarah, KatalogMode katalogMode, PendudukService penduduk) {
        this.musyawarah = musyawarah;
        this.katalogMode = katalogMode;
        this.penduduk = penduduk;
    }

    @Override
    public String nama() {
        return "musyawarah-peserta";
    }

    @Override
    public String sebutan() {
        return "peserta";
    }

    @Override
    public List<BarisPilihan> baris(KonteksTugas konteks) {
        Musyawarah rapat = musyawarah.terakhir(konteks.prosesId());
        List<PesertaMusyawarah> daftar = musyawarah.peserta(rapat);
        Map<String, BukanWargaLagi> gugur = katalogMode.untuk(rapat.rangkaian())
                .bukanWargaLagi(rapat.rangkaian(), daftar, rapat.dijadwalkanPada());
        Map<String, String> senama = penduduk.pembedaSenama(daftar.stream().map(PesertaMusyawarah::orangId).toList());
        return daftar.stream().map(p -> new BarisPilihan(p.pilihanId(), p.nama(), keterangan(p, gugur, senama), "")).toList();
    }

    private static String keterangan(PesertaMusyawarah peserta, Map<String, BukanWargaLagi> gugur,
            Map<String, String> senama) {
        List<String> bagian = new ArrayList<>(List.of("Nomor urut " + peserta.nomorUrut()));
        if (senama.containsKey(peserta.orangId())) {
            bagian.add(senama.get(peserta.orangId()));
        }
        if (gugur.containsKey(peserta.orangId())) {
            BukanWargaLagi sebab = gugur.get(peserta.orangId());
            bagian.add(sebab.kalimat() + (sebab.sebab() == BukanWargaLagi.Sebab.MENINGGAL ? ", tidak dihitung"
                    : ", tetap peserta menurut daftar hari undangan"));
        }
        return String.join(", ", bagian);
    }
}
