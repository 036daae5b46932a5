package id.rukun.lampiran;

import id.rukun.hukum.KutipanAturan;
import id.rukun.hukum.kebijakan.LampiranSendiri;
import id.rukun.isian.nilai.Terlampir;
import id.rukun.simpanan.Penyimpanan;
import id.rukun.simpanan.TempatSimpan;
import id.rukun.tenggat.SimpananSementara;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes files in, binds them to submissions, gives them out and erases them. */
@Service
public class LampiranService implements SimpananSementara {

    private final LampiranRepository lampiran;
    private final Penyimpanan penyimpanan;
    private final TempatSimpan tempat;
    private final JatahHarian jatah;
    private final LampiranLimits batas;
    private final Clock jam;
    private final TransactionTemplate transaksi;

    /** Who has an image that is judged or waits for it. */
    private final Set<String> bergambar = ConcurrentHashMap.newKeySet();

    LampiranService(LampiranRepository lampiran, @Qualifier(LampiranConfiguration.TEMPAT) TempatSimpan tempat,
            JatahHarian jatah, LampiranLimits batas, Clock jam, PlatformTransactionManager pengelola) {
        this.lampiran = lampiran;
        this.penyimpanan = tempat.isi();
        this.tempat = tempat;
        this.jatah = jatah;
        this.batas = batas;
        this.jam = jam;
        this.transaksi = new TransactionTemplate(pengelola);
    }

    /**
     * Takes in a file for a form that is not sent yet, holding no connection while it is judged and kept. Its content is
     * kept before its row: whatever ends this in between leaves a content that no row names, which is thrown away with the
     * days.
     *
     * @param akun login of the uploader
     * @param nama what he calls it; {@code null} if nothing
     * @throws LampiranDitolakException if it is too large, of no kind that is taken in, cannot be read, or one of too many
     * @throws LampiranSibukException if too many are taken in just now, or another image of his is
     */
    public Terlampir unggah(String akun, String nama, byte[] isi) {
        if (isi.length > batas.ukuranTerbesar().toBytes()) {
            throw new LampiranDitolakException(batas.terlaluBesar());
        }
        pastikanTempat();
        jatah.ambil(akun, isi.length);
        periksaBanyaknya(akun);
        BerkasBersih bersih = dinilai(akun, isi);
        String id = UUID.randomUUID().toString();
        penyimpanan.simpan(id, bersih.isi());
        try {
            return transaksi.execute(s -> catat(id, akun, nama, bersih));
        } catch (LampiranDitolakException e) {
            penyimpanan.hapus(id);
            throw e;
        }
    }

    private void pastikanTempat() {
        if (!tempat.sesuai()) {
            throw new LampiranSibukException("Tempat penyimpanan lampiran tidak terhubung, atau bukan milik basis data ini. "
                    + "Lampiran tidak dapat diunggah atau diunduh; hubungi pengelola Rukun.");
        }
    }

    private BerkasBersih dinilai(String akun, byte[] isi) {
        try {
            return bersih(akun, isi);
        } catch (LampiranSibukException e) {
            jatah.kembalikan(akun, isi.length);
            throw e;
        }
    }

    /** Images are drawn one at a time: of one person one waits at most, so that he does not fill the others' queue. */
    private BerkasBersih bersih(String akun, byte[] isi) {
        if (!JenisLampiran.gambar(isi)) {
            return BerkasBersih.dari(isi, batas);
        }
        if (!bergambar.add(akun)) {
            throw new LampiranSibukException("Gambar lain yang Anda unggah masih diperiksa. Tunggu sampai selesai, lalu "
                    + "unggah lagi.");
        }
        try {
            return BerkasBersih.dari(isi, batas);
        } finally {
            bergambar.remove(akun);
        }
    }

    private Terlampir catat(String id, String akun, String nama, BerkasBersih bersih) {
        periksaBanyaknya(akun);
        return lampiran.save(new Lampiran(id, akun, NamaBerkas.dari(nama, bersih.jenis()), bersih, Instant.now(jam)))
                .terlampir();
    }

    private void periksaBanyaknya(String akun) {
        if (lampiran.countByPemilikAndKasusIdIsNull(akun) >= batas.belumDikirim()) {
            throw new LampiranDitolakException("Sudah ada " + batas.belumDikirim() + " lampiran yang Anda unggah tetapi belum "
                    + "dikirim bersama formulirnya. Kirim dahulu, atau hapus yang tidak dipakai.");
        }
    }

    /** Throws away a file that this person uploaded and has not sent; returns whether there was one. */
    @Transactional
    public boolean buang(String akun, String id) {
        Optional<Lampiran> ada = lampiran.pegang(id).filter(l -> l.milik(akun) && !l.terikat());
        ada.ifPresent(l -> {
            lampiran.delete(l);
            hapusSesudahnya(List.of(id));
        });
        return ada.isPresent();
    }

    /**
     * What becomes of a file that a submission names, which holds it until the submission's transaction ends: nobody else
     * binds it meanwhile.
     *
     * @param akun login of who submits
     * @param sebelumnya ids of the files of the submission that this one corrects or gives anew: it may keep them
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public KeadaanLampiran pegang(String id, String akun, Set<String> sebelumnya) {
        Optional<Lampiran> ada = lampiran.pegang(id).filter(l -> !l.dihapus());
        boolean dipertahankan = ada.isPresent() && ada.get().terikat() && sebelumnya.contains(id);
        boolean milikSendiri = dipertahankan || ada.filter(l -> l.milik(akun)).isPresent();
        return new KeadaanLampiran(milikSendiri ? ada.get().terlampir() : null,
                milikSendiri && (dipertahankan || !ada.get().terikat()));
    }

    /**
     * Binds files to the submission that attaches them; those that an earlier one had are bound already and stay so.
     *
     * @param isianId {@code null} for files that are added to the case without a form
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ikat(Collection<String> ids, String isianId, String kasusId) {
        lampiran.findAllById(ids).stream().filter(l -> !l.terikat()).forEach(l -> l.ikat(isianId, kasusId));
    }

    /** Files of a person whose form is not sent yet, the oldest first. */
    @Transactional(readOnly = true)
    public List<Terlampir> belumDikirim(String akun) {
        return lampiran.findByPemilikAndKasusIdIsNullOrderByDiunggahPada(akun).stream().map(Lampiran::terlampir).toList();
    }

    /** Files of a case, the oldest first; none that are erased. */
    @Transactional(readOnly = true)
    public List<Terlampir> dari(String kasusId) {
        return lampiran.findByKasusIdAndDihapusPadaIsNullOrderByDiunggahPada(kasusId).stream().map(Lampiran::terlampir)
                .toList();
    }

    /** Digest of a file that belongs to a case; empty if there is none, or it is erased. */
    @Transactional(readOnly = true)
    public Optional<String> sidik(String id) {
        return lampiran.findById(id).filter(l -> l.terikat() && !l.dihapus()).map(Lampiran::sidik);
    }

    /** Id of the case that a file belongs to; empty if there is none, or it is erased. */
    @Transactional(readOnly = true)
    public Optional<String> kasus(String id) {
        return lampiran.findById(id).filter(l -> l.terikat() && !l.dihapus()).map(Lampiran::kasusId);
    }

    /**
     * A file that belongs to a case, with its content as it lies there; empty if there is none, or it is erased. Holds no
     * connection while it is read: once, whole, so that what is judged is what is given out.
     */
    public Optional<BerkasTerikat> terikat(String id) {
        pastikanTempat();
        return lampiran.findById(id).filter(l -> l.terikat() && !l.dihapus())
                .map(l -> new BerkasTerikat(l.nama(), l.jenis(), l.sidik(), penyimpanan.baca(id)));
    }

    /**
     * Erases names and contents of a case's files when its retention has ended; that there were files stays known.
     *
     * @param kecuali ids of files that are kept all the same
     */
    @Transactional
    public void hapusIsi(String kasusId, Set<String> kecuali) {
        List<Lampiran> berisi = lampiran.findByKasusIdAndDihapusPadaIsNullOrderByDiunggahPada(kasusId).stream()
                .filter(l -> !kecuali.contains(l.id())).toList();
        berisi.forEach(l -> l.hapusIsi(Instant.now(jam)));
        hapusSesudahnya(berisi.stream().map(Lampiran::id).toList());
    }

    private void hapusSesudahnya(List<String> ids) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                ids.forEach(penyimpanan::hapus);
            }
        });
    }

    @Override
    public String parameter() {
        return KutipanAturan.parameter(LampiranSendiri.class);
    }

    /**
     * Forgets files that were taken in before an instant and whose form never came, returning how many, and how much was
     * sent on the days before today.
     */
    @Override
    @Transactional
    public int hapusSebelum(Instant sebelum) {
        jatah.lupakan();
        return lampiran.hapusTakTerkirim(sebelum);
    }

    /**
     * Throws away contents that no row names and that are older than an instant, and those that are erased. What was just
     * taken in may have no row yet. Nothing is thrown away from a place that is not this database's.
     */
    @Override
    public void bersihkan(Instant sebelum) {
        if (!tempat.sesuai()) {
            return;
        }
        List<Penyimpanan.Tersimpan> semua = penyimpanan.semua();
        // Asked after the contents were listed: what came in between is not among them.
        Set<String> berisi = lampiran.idBerisi();
        Set<String> terhapus = lampiran.idTerhapus();
        semua.stream().filter(satu -> terhapus.contains(satu.id())
                || !berisi.contains(satu.id()) && satu.sejak().isBefore(sebelum))
                .forEach(satu -> penyimpanan.hapus(satu.id()));
        penyimpanan.buangSetengahJadi(sebelum);
    }
}
