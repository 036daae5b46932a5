package id.rukun.prosedur.penggabungan;

import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.penduduk.PendudukService;
import id.rukun.prosedur.keputusan.PemohonKeputusan;
import id.rukun.prosedur.keputusan.PerkaraKeputusan;
import id.rukun.prosedur.keputusan.ketentuan.MatriksKeputusan;
import id.rukun.prosedur.keputusan.register.KontenKeputusan;
import id.rukun.prosedur.keputusan.register.Menimbang;
import id.rukun.prosedur.musyawarah.HasilRangkaian;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.register.JenisMusyawarah;
import id.rukun.prosedur.musyawarah.register.KeputusanMusyawarah;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What every Keputusan Lurah about a merger of RT says; each kind adds what came between the Musyawarah RT and it. */
abstract class NaskahPenggabungan implements PemohonKeputusan {

    private final PenggabunganService penggabungan;
    private final SyaratPenggabungan syarat;
    private final MusyawarahService musyawarah;
    private final PendudukService penduduk;
    private final WilayahService wilayah;
    private final MatriksKeputusan matriks;

    NaskahPenggabungan(PenggabunganService penggabungan, SyaratPenggabungan syarat, MusyawarahService musyawarah,
            PendudukService penduduk, WilayahService wilayah, MatriksKeputusan matriks) {
        this.penggabungan = penggabungan;
        this.syarat = syarat;
        this.musyawarah = musyawarah;
        this.penduduk = penduduk;
        this.wilayah = wilayah;
        this.matriks = matriks;
    }

    @Override
    public List<Putusan> syarat(PerkaraKeputusan perkara) {
        return syarat.periksa(perkara.kasusId(), perkara.hari());
    }

    @Override
    public KontenKeputusan konten(PerkaraKeputusan perkara) {
        String kasusId = perkara.kasusId();
        UsulanPenggabungan usulan = penggabungan.usulan(kasusId);
        TujuanPenggabungan tujuan = syarat.tujuan(kasusId);
        String asal = Sebutan.daftar(usulan.idUnit().stream().map(wilayah::nama).sorted().toList());
        String hasil = syarat.namaHasil(tujuan);
        return new KontenKeputusan("Penggabungan " + asal, menimbang(usulan, perkara),
                diktum(asal, hasil, tujuan), usulan.idUnit(), fakta(usulan, perkara.hari()));
    }

    /** What followed the Musyawarah RT, one consideration each. */
    abstract List<String> sesudahMusyawarahRt(String kasusId);

    /** The considerations about the decisions of some bodies. */
    final List<String> musyawarah(String kasusId, JenisMusyawarah jenis, Collection<String> unit) {
        return musyawarah.hasil(kasusId, jenis, unit).stream().map(this::menimbang).toList();
    }

    /** That the proposal reached the Lurah through the Ketua RW (Pasal 9 ayat (2)), or was fetched from him. */
    final List<String> penyampaian(String kasusId) {
        Map<String, List<UnitAsal>> perJalan = penggabungan.usulan(kasusId).unit().stream().filter(rt -> rt.disampaikanPada() != null)
                .collect(Collectors.groupingBy(this::jalan, TreeMap::new, Collectors.toList()));
        return perJalan.entrySet().stream().map(satu -> "usulan penggabungan " + Sebutan.daftar(satu.getValue().stream()
                .map(rt -> wilayah.nama(rt.unitId())).sorted().toList()) + " telah " + satu.getKey()).toList();
    }

    private String jalan(UnitAsal rt) {
        String tanggal = " pada tanggal " + Kalender.tulis(rt.disampaikanPada());
        return rt.dijemputOleh() == null
                ? "disampaikan kepada Lurah melalui Ketua " + wilayah.nama(penggabungan.rw(rt.unitId())) + tanggal
                : "diterima oleh " + rt.dijemputOleh() + tanggal;
    }

    private List<String> menimbang(UsulanPenggabungan usulan, PerkaraKeputusan perkara) {
        String kasusId = perkara.kasusId();
        List<String> menimbang = new ArrayList<>(Menimbang.pokok(usulan.alasan()));
        menimbang.addAll(musyawarah(kasusId, JenisMusyawarah.RT, usulan.idUnit()));
        menimbang.addAll(sesudahMusyawarahRt(kasusId));
        menimbang.add(ukuran(usulan, perkara));
        return menimbang;
    }

    private String ukuran(UsulanPenggabungan usulan, PerkaraKeputusan perkara) {
        String jumlah = "RT hasil penggabungan mempunyai " + penggabungan.jumlahKk(usulan.idUnit(), perkara.hari())
                + " Kepala Keluarga dan ";
        String batas = "jumlah Kepala Keluarga sebagaimana dimaksud dalam "
                + matriks.kutipan(jenis(), "Pasal 5 huruf a", perkara.edisi());
        if (syarat.dikecualikan(usulan)) {
            return jumlah + penggabungan.dikecualikanDari(usulan.idUnit()) + batas;
        }
        return jumlah + (syarat.ukuran(perkara.kasusId(), perkara.hari()).terpenuhi() ? "memenuhi " : "tidak memenuhi ") + batas;
    }

    private String menimbang(HasilRangkaian hasil) {
        KeputusanMusyawarah keputusan = hasil.keputusan();
        return "Musyawarah " + wilayah.nama(hasil.unitId()) + " pada tanggal "
                + Kalender.tulis(hasil.tanggal()) + " telah menyetujui penggabungan (Berita Acara Nomor "
                + keputusan.nomorBeritaAcara() + ")";
    }

    private List<String> diktum(String asal, String hasil, TujuanPenggabungan tujuan) {
        return List.of(
                "Menggabungkan " + asal + " menjadi " + hasil + ".",
                hasil + " berada dalam " + wilayah.nama(tujuan.rwId()) + ".",
                "Kartu keluarga dan warga RT yang digabungkan menjadi bagian dari " + hasil + ".",
                "Masa bakti pengurus RT yang digabungkan berakhir sejak Keputusan ini mulai berlaku.");
    }

    private Map<String, String> fakta(UsulanPenggabungan usulan, LocalDate hariIni) {
        Map<String, String> fakta = new LinkedHashMap<>();
        usulan.idUnit().forEach(rt ->
                fakta.put("KK " + wilayah.nama(rt), String.valueOf(penduduk.jumlahKk(rt, hariIni))));
        fakta.put("KK hasil penggabungan", String.valueOf(penggabungan.jumlahKk(usulan.idUnit(), hariIni)));
        return fakta;
    }
}
