package id.rukun.prosedur.penggabungan.rw;

import id.rukun.hukum.Aturan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.hukum.pergub171.keputusan.PersetujuanCamatAtasRancangan;
import id.rukun.hukum.pergub171.keputusan.PersetujuanFakta;
import id.rukun.hukum.pergub171.penataan.rw.PersetujuanCamatPenggabunganRw;
import id.rukun.prosedur.keputusan.PemohonKeputusan;
import id.rukun.prosedur.keputusan.PerkaraKeputusan;
import id.rukun.prosedur.keputusan.ketentuan.MatriksKeputusan;
import id.rukun.prosedur.keputusan.register.KontenKeputusan;
import id.rukun.prosedur.keputusan.register.Menimbang;
import id.rukun.prosedur.musyawarah.HasilRangkaian;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.register.JenisMusyawarah;
import id.rukun.prosedur.musyawarah.register.KeputusanMusyawarah;
import id.rukun.prosedur.penggabungan.PenggabunganService;
import id.rukun.prosedur.penggabungan.UnitAsal;
import id.rukun.prosedur.penggabungan.UsulanPenggabungan;
import id.rukun.prosedur.penggabungan.rw.RencanaNomorRt.NomorBaru;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The Keputusan Lurah about a merger of RW (Pasal 12 ayat (3)). */
@Component
class PenggabunganRwKeputusan implements PemohonKeputusan {

    private final PenggabunganService penggabungan;
    private final SyaratPenggabunganRw syarat;
    private final RencanaNomorRt rencana;
    private final MusyawarahService musyawarah;
    private final WilayahService wilayah;
    private final MatriksKeputusan matriks;

    PenggabunganRwKeputusan(PenggabunganService penggabungan, SyaratPenggabunganRw syarat, RencanaNomorRt rencana,
            MusyawarahService musyawarah, WilayahService wilayah, MatriksKeputusan matriks) {
        this.penggabungan = penggabungan;
        this.syarat = syarat;
        this.rencana = rencana;
        this.musyawarah = musyawarah;
        this.wilayah = wilayah;
        this.matriks = matriks;
    }

    @Override
    public String prosedur() {
        return "penggabungan-rw";
    }

    @Override
    public String jenis() {
        return "PENGGABUNGAN_RW";
    }

    @Override
    public List<Class<? extends Aturan<PersetujuanFakta>>> aturanPersetujuan() {
        return List.of(PersetujuanCamatPenggabunganRw.class, PersetujuanCamatAtasRancangan.class);
    }

    @Override
    public List<Putusan> syarat(PerkaraKeputusan perkara) {
        return syarat.periksa(perkara.kasusId(), perkara.hari());
    }

    @Override
    public KontenKeputusan konten(PerkaraKeputusan perkara) {
        UsulanPenggabungan usulan = penggabungan.usulan(perkara.kasusId());
        String asal = Sebutan.daftar(usulan.idUnit().stream().map(wilayah::nama).sorted().toList());
        String hasil = syarat.namaHasil(syarat.nomorHasil(perkara.kasusId()));
        Map<String, String> fakta = new LinkedHashMap<>();
        usulan.idUnit().forEach(rw -> fakta.put("RT dalam " + wilayah.nama(rw), String.valueOf(wilayah.jumlahRtAktif(rw))));
        fakta.put("RT hasil penggabungan", String.valueOf(syarat.jumlahRt(usulan)));
        return new KontenKeputusan("Penggabungan " + asal, menimbang(usulan, perkara), diktum(usulan, asal, hasil), usulan.idUnit(),
                fakta);
    }

    private List<String> menimbang(UsulanPenggabungan usulan, PerkaraKeputusan perkara) {
        List<String> menimbang = new ArrayList<>(Menimbang.pokok(usulan.alasan()));
        musyawarah.hasil(perkara.kasusId(), JenisMusyawarah.RW, usulan.idUnit()).forEach(hasil -> menimbang.add(menimbang(hasil)));
        usulan.unit().stream().filter(rw -> rw.disampaikanPada() != null).forEach(rw -> menimbang.add(penyampaian(rw)));
        KeputusanMusyawarah mufakat = penggabungan.mufakat(perkara.kasusId()).orElseThrow();
        menimbang.add("Musyawarah tingkat Kelurahan telah mencapai mufakat sebagaimana dituangkan dalam Berita Acara Nomor "
                + mufakat.nomorBeritaAcara() + " tanggal " + Kalender.tulis(mufakat.tanggalBeritaAcara()));
        menimbang.add("RW hasil penggabungan mempunyai " + syarat.jumlahRt(usulan) + " RT dan "
                + (syarat.dikecualikan(usulan) ? penggabungan.dikecualikanDari(usulan.idUnit()) : "memenuhi ")
                + "jumlah RT sebagaimana dimaksud dalam " + matriks.kutipan(jenis(), "Pasal 5 huruf b", perkara.edisi()));
        return menimbang;
    }

    private String menimbang(HasilRangkaian hasil) {
        return "Musyawarah " + wilayah.nama(hasil.unitId()) + " pada tanggal " + Kalender.tulis(hasil.tanggal())
                + " telah menyetujui penggabungan (Berita Acara Nomor " + hasil.keputusan().nomorBeritaAcara() + ")";
    }

    private String penyampaian(UnitAsal rw) {
        return "hasil Musyawarah " + wilayah.nama(rw.unitId()) + " telah disampaikan kepada Lurah pada tanggal "
                + Kalender.tulis(rw.disampaikanPada());
    }

    private List<String> diktum(UsulanPenggabungan usulan, String asal, String hasil) {
        List<NomorBaru> berubah = rencana.susun(usulan.idUnit()).stream().filter(NomorBaru::berubah).toList();
        List<String> diktum = new ArrayList<>(List.of("Menggabungkan " + asal + " menjadi " + hasil + ".",
                "Seluruh RT dalam RW yang digabungkan menjadi bagian dari " + hasil + "; kartu keluarga dan warganya tetap pada RT-nya."));
        if (!berubah.isEmpty()) {
            diktum.add("RT yang nomornya sama mendapat nomor baru dalam " + hasil + ": " + berubah.stream()
                    .map(satu -> satu.nama() + " menjadi RT " + satu.nomor()).collect(Collectors.joining("; ")) + ".");
        }
        diktum.add("Masa bakti pengurus RW yang digabungkan berakhir sejak Keputusan ini mulai berlaku; pengurus RT tetap menjabat.");
        return diktum;
    }
}
