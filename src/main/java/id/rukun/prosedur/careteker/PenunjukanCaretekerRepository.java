package id.rukun.prosedur.careteker;

import org.springframework.data.jpa.repository.JpaRepository;

interface PenunjukanCaretekerRepository extends JpaRepository<PenunjukanCareteker, String> {}
