package id.rukun.prosedur.pencatatan.salinan;

import static id.rukun.dokumen.Naskah.Bagian.baris;

import id.rukun.dokumen.Naskah.Bagian;
import id.rukun.hukum.Sebutan;
import id.rukun.isian.formulir.PilihanTetap;
import id.rukun.penduduk.Penduduk;
import id.rukun.penduduk.PendudukService;
import id.rukun.penduduk.catat.IdentitasPenduduk;
import id.rukun.penduduk.catat.PembacaPenduduk;
import id.rukun.penduduk.catat.PembacaPenduduk.MasaPenduduk;
import id.rukun.penduduk.keluarga.HubunganDalamKk;
import id.rukun.penduduk.keluarga.HubunganKeluargaService;
import id.rukun.prosedur.pencatatan.formulir.penduduk.PilihanHubungan;
import id.rukun.prosedur.pencatatan.formulir.penduduk.PilihanKelamin;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the register of residents says of a person, now and before; his own numbers whole, for they are his. */
@Component
class SalinanRegister {

    private final PendudukService penduduk;
    private final PembacaPenduduk pembaca;
    private final HubunganKeluargaService hubungan;
    private final WilayahService wilayah;

    SalinanRegister(PendudukService penduduk, PembacaPenduduk pembaca, HubunganKeluargaService hubungan, WilayahService wilayah) {
        this.penduduk = penduduk;
        this.pembaca = pembaca;
        this.hubungan = hubungan;
        this.wilayah = wilayah;
    }

    List<Bagian> bagian(String pendudukId) {
        List<Bagian> hasil = new ArrayList<>(diri(penduduk.cari(pendudukId).orElseThrow()));
        List<MasaPenduduk> masa = pembaca.masa(pendudukId);
        Map<String, String> rt = wilayah.nama(masa.stream().map(MasaPenduduk::rtId).filter(id -> id != null).distinct().toList());
        hasil.add(Daftar.bagian("Tempat tinggal", masa.stream().filter(m -> m.nomorKk() == null)
                .map(m -> rt.getOrDefault(m.rtId(), "") + Daftar.masa(m.mulai(), m.sampai())).toList()));
        hasil.add(Daftar.bagian("Kartu Keluarga", masa.stream().filter(m -> m.nomorKk() != null).map(m -> "nomor KK " + m.nomorKk()
                + kedudukan(m, rt) + Daftar.masa(m.mulai(), m.sampai())).toList()));
        hasil.add(Daftar.bagian("Hubungan keluarga di luar kartu itu", hubungan.tercatat(pendudukId).stream()
                .map(h -> h.kalimat() + Daftar.masa(h.mulai(), h.sampai())).toList()));
        return hasil;
    }

    private static String kedudukan(MasaPenduduk masa, Map<String, String> rt) {
        if (masa.hubungan() != null) {
            return ", sebagai " + sebutan(masa.hubungan()) + " kepala keluarga";
        }
        return ", sebagai kepala keluarga" + (masa.rtId() == null ? "" : ", di " + rt.getOrDefault(masa.rtId(), ""));
    }

    private static String sebutan(HubunganDalamKk hubungan) {
        return Arrays.stream(PilihanHubungan.values()).filter(p -> p.hubungan() == hubungan).findFirst().map(PilihanTetap::sebutan).orElseThrow()
                .toLowerCase(Locale.ROOT);
    }

    private List<Bagian> diri(Penduduk orang) {
        List<Bagian> hasil = new ArrayList<>(List.of(baris("Nama", orang.nama()), baris("NIK", nik(orang.nik())),
                baris("Tanggal lahir", Kalender.tulis(orang.tanggalLahir())),
                baris("Jenis kelamin", PilihanKelamin.sebutan(orang.jenisKelamin()))));
        if (orang.tanggalMeninggal() != null) {
            hasil.add(baris("Meninggal", Kalender.tulis(orang.tanggalMeninggal())));
        }
        Set<String> dahulu = new LinkedHashSet<>();
        pembaca.dahulu(orang.id()).forEach(d -> dahulu.add(kalimat(d)));
        if (!dahulu.isEmpty()) {
            hasil.add(Daftar.bagian("Tercatat sebelum dibetulkan", List.copyOf(dahulu)));
        }
        return hasil;
    }

    private static String kalimat(IdentitasPenduduk dahulu) {
        return dahulu.nama() + ", lahir " + Kalender.tulis(dahulu.tanggalLahir()) + ", " + PilihanKelamin.sebutan(dahulu.jenisKelamin())
                + ", NIK " + nik(dahulu.nik());
    }

    private static String nik(String nik) {
        return Sebutan.atau(nik, "tidak tercatat");
    }
}
