package id.rukun.prosedur.keputusan;

import id.rukun.berkas.JsonKanonik;
import id.rukun.berkas.Kasus;
import id.rukun.berkas.Sidik;
import id.rukun.dokumen.Naskah;
import id.rukun.hukum.MatriksKeputusan;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of drafts, answers of the Camat, and signed Keputusan Lurah. */
@Service
@Transactional(readOnly = true)
public class KeputusanService {

    private final RancanganKeputusanRepository rancangan;
    private final PersetujuanCamatRepository persetujuan;
    private final KeputusanLurahRepository keputusan;
    private final Map<String, PemohonKeputusan> pemohon;
    private final MatriksKeputusan matriks;
    private final PenyusunNaskah penyusun;
    private final Clock jam;
    private final JsonKanonik json;

    KeputusanService(RancanganKeputusanRepository rancangan, PersetujuanCamatRepository persetujuan,
            KeputusanLurahRepository keputusan, List<PemohonKeputusan> pemohon, MatriksKeputusan matriks,
            PenyusunNaskah penyusun, Clock jam, JsonKanonik json) {
        this.rancangan = rancangan;
        this.persetujuan = persetujuan;
        this.keputusan = keputusan;
        this.pemohon = pemohon.stream().collect(Collectors.toMap(PemohonKeputusan::prosedur, Function.identity()));
        this.matriks = matriks;
        this.penyusun = penyusun;
        this.jam = jam;
        this.json = json;
    }

    /** The procedure that asked for the Keputusan of a case. */
    public PemohonKeputusan pemohon(Kasus kasus) {
        PemohonKeputusan siapa = pemohon.get(kasus.prosedur());
        if (siapa == null) {
            throw new IllegalStateException("Prosedur " + kasus.prosedur() + " tidak menyediakan isi Keputusan.");
        }
        return siapa;
    }

    /** The draft as the facts of a day and the staff's wording make it. */
    public IsiRancangan susun(Kasus kasus, RancanganIsian tambahan, LocalDate pada) {
        PemohonKeputusan siapa = pemohon(kasus);
        KontenKeputusan konten = siapa.konten(kasus.id(), pada);
        List<String> menimbang = Menimbang.pokok(tambahan.menimbang());
        return new IsiRancangan(siapa.jenis(), konten, menimbang.isEmpty() ? konten.menimbang() : menimbang,
                matriks.mengingat(siapa.jenis()), tambahan.berlakuSejak(), tambahan.tembusan());
    }

    /** A draft as the facts of today make it; what the staff worded, and from when on it holds, stays. */
    public IsiRancangan kini(Kasus kasus, RancanganKeputusan asal) {
        IsiRancangan lama = isi(asal);
        KontenKeputusan konten = konten(kasus);
        return new IsiRancangan(asal.jenis(), konten,
                lama.perubahanMenimbang().isEmpty() ? konten.menimbang() : lama.menimbang(),
                matriks.mengingat(asal.jenis()), lama.berlakuSejak(), lama.tembusan());
    }

    /** What the case yields for its Keputusan by the facts of today. */
    public KontenKeputusan konten(Kasus kasus) {
        return pemohon(kasus).konten(kasus.id(), LocalDate.now(jam));
    }

    /** Hash of a draft: diktum, units, legal basis, facts, and how the staff worded it. */
    public String sidik(IsiRancangan isi) {
        return Sidik.atas(json.tulis(isi));
    }

    /** Keeps a version of the draft; an unchanged draft is no new version. */
    @Transactional
    public RancanganKeputusan catat(Kasus kasus, String prosesId, IsiRancangan isi) {
        Optional<RancanganKeputusan> lama = rancangan(prosesId);
        String hash = sidik(isi);
        if (lama.filter(r -> r.hash().equals(hash)).isPresent()) {
            return lama.get();
        }
        return rancangan.save(new RancanganKeputusan(kasus.id(), prosesId, lama.map(r -> r.versi() + 1).orElse(1),
                isi.jenis(), isi, json.tulis(isi), hash, Instant.now(jam)));
    }

    /** The newest version of the draft of a process instance. */
    public Optional<RancanganKeputusan> rancangan(String prosesId) {
        return rancangan.findFirstByProsesIdOrderByVersiDesc(prosesId);
    }

    public IsiRancangan isi(RancanganKeputusan asal) {
        return json.cobaBaca(asal.isi(), IsiRancangan.class)
                .orElseThrow(() -> new IllegalStateException("Isi rancangan Keputusan tidak terbaca."));
    }

    @Transactional
    public void jawab(RancanganKeputusan atas, PersetujuanIsian isian, String akun, String nama) {
        persetujuan.save(new PersetujuanCamat(atas, isian, akun, nama, Instant.now(jam)));
    }

    /** The Camat's last answer in a process instance. */
    public Optional<PersetujuanCamat> persetujuan(String prosesId) {
        return persetujuan.terakhir(prosesId);
    }

    /** In what a draft differs from the one that the Camat answered, a part each; empty where it is the same. */
    public List<String> perubahan(PersetujuanCamat sejak, IsiRancangan kini) {
        return PerubahanRancangan.antara(isi(rancangan.findById(sejak.rancanganId()).orElseThrow()), kini);
    }

    /** Whether the number is taken in that Kelurahan and year (INV-36). */
    public boolean nomorDipakai(String kelurahanId, int tahun, int nomorUrut) {
        return keputusan.existsByKelurahanIdAndTahunAndNomorUrut(kelurahanId, tahun, nomorUrut);
    }

    /** The number after the highest one in that Kelurahan and year. */
    public int nomorBerikut(String kelurahanId, int tahun) {
        return keputusan.nomorTerakhir(kelurahanId, tahun) + 1;
    }

    /** The last day among the smaller numbers of the year; {@code null} if there is none. */
    public LocalDate tanggalTerakhirSebelum(String kelurahanId, int tahun, int nomorUrut) {
        return keputusan.tanggalTerakhirSebelum(kelurahanId, tahun, nomorUrut);
    }

    /** The first day among the larger numbers of the year; {@code null} if there is none. */
    public LocalDate tanggalPertamaSesudah(String kelurahanId, int tahun, int nomorUrut) {
        return keputusan.tanggalPertamaSesudah(kelurahanId, tahun, nomorUrut);
    }

    /** Sets the Keputusan: number, date, signature; it takes effect as its draft says, else on its own day. */
    @Transactional
    public KeputusanLurah tetapkan(RancanganKeputusan dari, String kelurahanId, int nomorUrut, LocalDate tanggal,
            Penandatangan oleh) {
        LocalDate mulai = dari.berlakuSejak();
        LocalDate berlaku = mulai == null ? tanggal : mulai;
        KeputusanLurah baru = new KeputusanLurah(dari, kelurahanId, nomorUrut, tanggal, berlaku, Instant.now(jam))
                .ditandatangani(oleh.nama(), oleh.jabatan(), oleh.kepalaBerkas());
        Optional<PersetujuanCamat> setuju = persetujuan(dari.prosesId())
                .filter(p -> p.jawaban() == JawabanCamat.SETUJU && p.rancanganHash().equals(dari.hash()));
        String naskah = json.tulis(penyusun.susun(baru, isi(dari), setuju, oleh));
        return keputusan.save(baru.bernaskah(naskah, Sidik.atas(naskah)));
    }

    /** The text of a Keputusan as it was signed; empty if what is kept is no text any more: altered outside of Rukun. */
    Optional<Naskah> naskah(KeputusanLurah dari) {
        return json.cobaBaca(dari.naskah(), Naskah.class).filter(Naskah::lengkap);
    }

    /** Whether the text of a Keputusan is the one that was signed. */
    static boolean utuh(KeputusanLurah keputusan) {
        return keputusan.naskah() != null && Sidik.atas(keputusan.naskah()).equals(keputusan.sidikNaskah());
    }

    /** The Keputusan of a case. */
    public Optional<KeputusanLurah> keputusan(String kasusId) {
        return keputusan.findByKasusId(kasusId);
    }

    /**
     * Who signs.
     *
     * @param nama name
     * @param jabatan post held on the day of the signature
     * @param barisJabatan the same as it stands above the signature
     * @param nip number of a civil servant
     * @param kepalaBerkas head of the dossier's chain at the signature
     */
    public record Penandatangan(String nama, String jabatan, String barisJabatan, String nip, String kepalaBerkas) {}
}
