package id.rukun.prosedur.careteker;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AnggotaCaretekerRepository extends JpaRepository<AnggotaCareteker, String> {

    List<AnggotaCareteker> findByKasusIdOrderByUrutan(String kasusId);

    /** Ids of the posts of those on the boards that a Careteker, by the id of his post, has formed. */
    @Query("""
            select a.pemegangId from AnggotaCareteker a join KepengurusanCareteker k on k.kasusId = a.kasusId
            where k.pemegangId = :pemegangId and a.pemegangId is not null""")
    List<String> posisi(String pemegangId);
}
