// Loaded before what a command starts (`node --import`): its channel to the parent closes when that ends, however it ends.
// Plain JavaScript, so that nothing has to be read before it works.
process.once('disconnect', () => process.exit(1));
// A listener keeps a process alive; this one must not.
process.channel?.unref();
