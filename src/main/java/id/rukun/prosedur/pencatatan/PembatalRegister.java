package id.rukun.prosedur.pencatatan;

import id.rukun.penduduk.catat.PembatalPenduduk.NomorPulih;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Undoes what cases have recorded in one register. Each register brings one. */
public interface PembatalRegister {

    /** Whether it knows how to undo a change of this kind ({@link Pencatatan#jenis}). */
    boolean mengenal(String jenis);

    /** Whom or what the change was about, and what it was, as an official reads it. */
    String sebutan(Pencatatan yang);

    /**
     * What rests on the change: id of the case that has changed the same again, an empty text for what is no case of the register;
     * nothing where nothing does.
     */
    Optional<String> bertumpu(Pencatatan yang);

    /**
     * What must be so before it is undone, as it had to be for the change.
     *
     * @param menunggu ids of the units whose register changes and has to wait for a structural case
     * @param aktif ids of the units of which something holds again
     * @param nomor numbers of the civil registration that hold again
     */
    record SyaratPemulihan(Set<String> menunggu, Set<String> aktif, List<NomorPulih> nomor) {}

    /** What must be so before it is undone. */
    SyaratPemulihan syarat(Pencatatan yang);

    /** What would hold again, or no more, line by line. */
    List<String> pemulihan(Pencatatan yang);

    /** What undoing it touches. */
    Dampak dampak(Pencatatan yang, String wilayahId, String kasusId);

    /** Keeps everybody else from changing the same until the transaction is over. */
    void tahan(Pencatatan yang);

    /** Undoes it, for another case and in its transaction. */
    void batalkan(Pencatatan yang, String oleh);
}
