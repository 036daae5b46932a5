package id.rukun.prosedur.pencatatan;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PencatatanRepository extends JpaRepository<Pencatatan, String> {

    /** Numbers of the cases that wait for a decision about something. */
    @Query("""
            select k.nomor from Pencatatan p join Kasus k on k.id = p.kasusId
            where p.pokok = :pokok and p.kasusId <> :kasusId and p.status = id.rukun.prosedur.pencatatan.StatusPencatatan.DIMINTA
              and k.status = id.rukun.berkas.kasus.StatusKasus.BERJALAN order by k.nomor""")
    List<String> menunggu(String pokok, String kasusId);

    /** What was recorded in the cases of a unit and has not been undone, the latest first; what undoes something is not undone. */
    @Query("""
            select p from Pencatatan p join Kasus k on k.id = p.kasusId
            where k.unitId = :unitId and p.status = id.rukun.prosedur.pencatatan.StatusPencatatan.DICATAT and p.membatalkan is null
            order by k.selesaiPada desc, k.nomor desc""")
    List<Pencatatan> berlaku(String unitId, Limit batas);

    List<Pencatatan> findBySubjekId(String subjekId);

    /**
     * What was asked for somebody whom the register does not know by it, under a number of the civil registration and a name. A number that is
     * somebody else's by now says nothing.
     *
     * @param penduduk whose number it is or was
     * @param nama as it stands in a pattern over what was submitted
     */
    @Query("""
            select p from Pencatatan p where p.subjekId is null
              and exists (select i.id from Isian i where i.kasusId = p.kasusId and i.isi like concat('%"nik":"', :nik, '"%')
                and lower(i.isi) like lower(concat('%"nama":"', :nama, '"%')) escape '!')
              and not exists (select q.id from Penduduk q where q.nik = :nik and q.id <> :penduduk)""")
    List<Pencatatan> tanpaSubjek(String penduduk, String nik, String nama);
}
