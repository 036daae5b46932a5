package id.rukun.prosedur.penggabungan;

import id.rukun.hukum.Aturan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.pergub171.keputusan.PersetujuanCamatAtasRancangan;
import id.rukun.hukum.pergub171.penataan.PersetujuanCamatPenggabungan;
import id.rukun.hukum.pergub171.keputusan.PersetujuanFakta;
import id.rukun.penduduk.PendudukService;
import id.rukun.prosedur.keputusan.register.KontenKeputusan;
import id.rukun.prosedur.keputusan.register.Menimbang;
import id.rukun.prosedur.keputusan.PemohonKeputusan;
import id.rukun.prosedur.keputusan.PerkaraKeputusan;
import id.rukun.prosedur.musyawarah.HasilRangkaian;
import id.rukun.prosedur.musyawarah.register.JenisMusyawarah;
import id.rukun.prosedur.musyawarah.register.KeputusanMusyawarah;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The Keputusan Lurah about a merger of RT across RW: its text from the facts of the case, and its conditions. */
@Component
class PenggabunganKeputusan implements PemohonKeputusan {

    private final PenggabunganService penggabungan;
    private final SyaratPenggabungan syarat;
    private final MusyawarahService musyawarah;
    private final PendudukService penduduk;
    private final WilayahService wilayah;

    PenggabunganKeputusan(PenggabunganService penggabungan, SyaratPenggabungan syarat, MusyawarahService musyawarah,
            PendudukService penduduk, WilayahService wilayah) {
        this.penggabungan = penggabungan;
        this.syarat = syarat;
        this.musyawarah = musyawarah;
        this.penduduk = penduduk;
        this.wilayah = wilayah;
    }

    @Override
    public String prosedur() {
        return "penggabungan-rt-lintas-rw";
    }

    @Override
    public String jenis() {
        return "PENGGABUNGAN";
    }

    @Override
    public List<Putusan> syarat(PerkaraKeputusan perkara) {
        return syarat.periksa(perkara.kasusId(), perkara.hari());
    }

    @Override
    public List<Class<? extends Aturan<PersetujuanFakta>>> aturanPersetujuan() {
        return List.of(PersetujuanCamatPenggabungan.class, PersetujuanCamatAtasRancangan.class);
    }

    @Override
    public KontenKeputusan konten(PerkaraKeputusan perkara) {
        String kasusId = perkara.kasusId();
        UsulanPenggabungan usulan = penggabungan.usulan(kasusId);
        Kesepakatan kesepakatan = syarat.kesepakatan(kasusId);
        String asal = usulan.idRt().stream().map(wilayah::nama).sorted().collect(Collectors.joining(" dan "));
        String hasil = syarat.namaHasil(kesepakatan);
        return new KontenKeputusan("Penggabungan " + asal, menimbang(usulan, kasusId),
                diktum(asal, hasil, kesepakatan), usulan.idRt(), fakta(usulan, perkara.hari()));
    }

    private List<String> menimbang(UsulanPenggabungan usulan, String kasusId) {
        KeputusanMusyawarah mufakat = syarat.mufakat(kasusId);
        List<String> menimbang = new ArrayList<>(Menimbang.pokok(usulan.alasan()));
        musyawarah.hasil(kasusId, JenisMusyawarah.RT, usulan.idRt())
                .forEach(hasil -> menimbang.add(menimbang(hasil)));
        menimbang.add("Musyawarah tingkat Kelurahan telah mencapai mufakat sebagaimana dituangkan dalam Berita "
                + "Acara Nomor " + mufakat.nomorBeritaAcara() + " tanggal "
                + Kalender.tulis(mufakat.tanggalBeritaAcara()));
        return menimbang;
    }

    private String menimbang(HasilRangkaian hasil) {
        KeputusanMusyawarah keputusan = hasil.keputusan();
        return "Musyawarah " + wilayah.nama(hasil.unitId()) + " pada tanggal "
                + Kalender.tulis(hasil.tanggal()) + " telah menyetujui penggabungan (Berita Acara Nomor "
                + keputusan.nomorBeritaAcara() + ")";
    }

    private List<String> diktum(String asal, String hasil, Kesepakatan kesepakatan) {
        return List.of(
                "Menggabungkan " + asal + " menjadi " + hasil + ".",
                hasil + " berada dalam " + wilayah.nama(kesepakatan.rwTujuanId()) + ".",
                "Kartu keluarga dan warga RT yang digabungkan menjadi bagian dari " + hasil + ".",
                "Masa tugas pengurus RT yang digabungkan berakhir sejak Keputusan ini mulai berlaku.");
    }

    private Map<String, String> fakta(UsulanPenggabungan usulan, LocalDate hariIni) {
        Map<String, String> fakta = new LinkedHashMap<>();
        usulan.idRt().forEach(rt ->
                fakta.put("KK " + wilayah.nama(rt), String.valueOf(penduduk.jumlahKk(rt, hariIni))));
        fakta.put("KK hasil penggabungan", String.valueOf(penggabungan.jumlahKk(usulan.idRt(), hariIni)));
        return fakta;
    }
}
